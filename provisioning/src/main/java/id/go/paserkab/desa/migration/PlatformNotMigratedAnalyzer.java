package id.go.paserkab.desa.migration;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do where a web node waited in vain for a worker node. */
final class PlatformNotMigratedAnalyzer extends AbstractFailureAnalyzer<PlatformNotMigrated> {

    @Override
    protected FailureAnalysis analyze(Throwable root, PlatformNotMigrated cause) {
        return new FailureAnalysis(
                "The platform's tables lack "
                        + cause.missing()
                        + " changesets of this build, and this node does not migrate.",
                "Start a worker node of this build first (desa.worker.enabled=true).",
                cause);
    }
}

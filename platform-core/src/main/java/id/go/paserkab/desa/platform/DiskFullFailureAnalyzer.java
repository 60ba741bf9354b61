package id.go.paserkab.desa.platform;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says that this machine's own disk is full. */
class DiskFullFailureAnalyzer extends AbstractFailureAnalyzer<IOException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, IOException cause) {
        var message = cause.getMessage();
        if (message == null || !message.contains("No space left on device")) {
            return null;
        }
        return new FailureAnalysis(
                "The disk of this machine is full: " + message,
                "Free some space (df -h shows where), and start again.",
                cause);
    }
}

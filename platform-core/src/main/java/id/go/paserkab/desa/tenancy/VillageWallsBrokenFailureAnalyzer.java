package id.go.paserkab.desa.tenancy;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which village role can reach what, and how to take it away. */
class VillageWallsBrokenFailureAnalyzer extends AbstractFailureAnalyzer<VillageWallsBroken> {

    private static final int SHOWN = 10;

    @Override
    protected FailureAnalysis analyze(Throwable failure, VillageWallsBroken cause) {
        var shown =
                cause.excess().stream()
                        .limit(SHOWN)
                        .map(excess -> "  - " + excess)
                        .collect(Collectors.joining(System.lineSeparator()));
        return new FailureAnalysis(
                "A village's database role can reach what is not its own:"
                        + System.lineSeparator()
                        + shown
                        + (cause.excess().size() > SHOWN ? System.lineSeparator() + "  - …" : ""),
                "Take these rights away as the database's superuser (REVOKE …, ALTER ROLE …), find out"
                        + " who gave them, and start again.",
                cause);
    }
}

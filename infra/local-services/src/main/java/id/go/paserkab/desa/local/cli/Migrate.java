package id.go.paserkab.desa.local.cli;

import id.go.paserkab.desa.local.ServiceTrouble;
import java.io.IOException;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** {@code ./desa migrate}: brings all villages to this build's version, canaries first. */
final class Migrate {

    private final Workplace workplace;
    private final Terminal terminal;

    Migrate(Workplace workplace) {
        this.workplace = workplace;
        this.terminal = workplace.terminal();
    }

    int run() throws IOException {
        if (!workplace.application().ready()) {
            throw new ServiceTrouble("The application is not running. Run ./desa up first.");
        }
        var api = workplace.api();
        api.awaitAdmission(Duration.ofSeconds(30), terminal);
        var upgrade = api.post("/upgrades", null);
        var id = upgrade.path("id").asString();
        while (upgrade.path("state").asString().equals("RUNNING")) {
            terminal.moving(picture(upgrade));
            Application.pause(Duration.ofMillis(300));
            upgrade = api.get("/upgrades/" + id);
        }
        return conclude(upgrade);
    }

    private static String picture(JsonNode upgrade) {
        int all = upgrade.path("villages").size();
        int done = count(upgrade, "DONE");
        return "  Version %d  %s  %d of %d villages"
                .formatted(
                        upgrade.path("targetVersion").asInt(),
                        ProgressBar.of(all == 0 ? 1 : (double) done / all),
                        done,
                        all);
    }

    private int conclude(JsonNode upgrade) {
        int all = upgrade.path("villages").size();
        int done = count(upgrade, "DONE");
        int version = upgrade.path("targetVersion").asInt();
        if (upgrade.path("state").asString().equals("COMPLETED")) {
            terminal.done(
                    all == 0
                            ? "Every village is at version %d already.".formatted(version)
                            : "%d villages brought to version %d.".formatted(done, version));
            return 0;
        }
        terminal.problem(
                "%d of %d villages are at version %d. The others go on serving on their old version; mend the cause and run ./desa migrate again: it does only what is left."
                        .formatted(done, all, version));
        for (var village : upgrade.path("villages")) {
            if (village.path("state").asString().equals("FAILED")) {
                terminal.line(
                        "  %s  %s"
                                .formatted(
                                        village.path("village").asString(),
                                        village.path("failure").asString("")));
            }
        }
        return 1;
    }

    private static int count(JsonNode upgrade, String state) {
        int count = 0;
        for (var village : upgrade.path("villages")) {
            if (village.path("state").asString().equals(state)) {
                count++;
            }
        }
        return count;
    }
}

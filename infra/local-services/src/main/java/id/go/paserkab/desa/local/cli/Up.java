package id.go.paserkab.desa.local.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** {@code ./desa up}: everything runs, the pilots are in, and a person knows where to look. */
final class Up {

    private final Workplace workplace;
    private final Terminal terminal;

    Up(Workplace workplace) {
        this.workplace = workplace;
        this.terminal = workplace.terminal();
    }

    int run() throws IOException {
        try (var lock = workplace.lock()) {
            assert lock.isValid();
            long begun = System.nanoTime();
            workplace.services().start();
            startApplication();
            var api = workplace.api();
            api.awaitAdmission(Duration.ofMinutes(2), terminal);
            new PilotWave(api, workplace.application(), terminal).bringIn();
            var accounts =
                    new StaffAccounts(api, workplace.folder().path().resolve("accounts.txt"));
            tell(accounts.ensure(), Duration.ofNanos(System.nanoTime() - begun));
            return 0;
        }
    }

    private void startApplication() throws IOException {
        var application = workplace.application();
        if (application.ready() && application.current()) {
            terminal.done("The application is running at " + workplace.address(""));
            return;
        }
        if (application.process().isPresent()) {
            terminal.moving("  Application: stopping the one that runs");
            application.stop();
        }
        application.start(workplace.services().properties(), terminal);
        terminal.done("The application is ready at " + workplace.address(""));
    }

    private void tell(List<StaffAccounts.Issued> issued, Duration time) {
        terminal.line("");
        terminal.line("Everything is up after %d s.".formatted(time.toSeconds()));
        terminal.line("");
        terminal.line("  Portal          " + workplace.address(""));
        terminal.line("  Regency         " + workplace.address("kabupaten."));
        terminal.line("  A village       " + workplace.address("pasir-belengkong."));
        terminal.line("  Its office      " + workplace.address("pasir-belengkong.") + "/kantor");
        terminal.line("");
        if (issued.isEmpty()) {
            terminal.line(
                    "Accounts and their one-time passwords: as printed the first time; .desa/accounts.txt has them.");
        } else {
            terminal.line(
                    "Accounts (each password is good for the first sign-in; kept in .desa/accounts.txt):");
            for (var account : issued) {
                terminal.line(
                        "  %-26s %-24s %s"
                                .formatted(
                                        account.username(), account.password(), account.purpose()));
            }
        }
        terminal.line("");
        terminal.line(
                "Try next: sign in at the regency as dpmd and plan wave 2; edit a village's profile");
        terminal.line(
                "in its office; ./desa mail for what it mailed; ./desa down when you are done.");
    }
}

package id.go.paserkab.desa.local.cli;

import java.io.IOException;

/** {@code ./desa down}: stops everything; the data stay. */
final class Down {

    private final Workplace workplace;

    Down(Workplace workplace) {
        this.workplace = workplace;
    }

    int run() throws IOException {
        try (var lock = workplace.lock()) {
            assert lock.isValid();
            var terminal = workplace.terminal();
            terminal.moving("  Application: finishing what it is at");
            workplace.application().stop();
            terminal.moving("  Services: stopping");
            workplace.services().stop();
            terminal.done("Everything has stopped. The data stay in .desa; ./desa up goes on.");
            return 0;
        }
    }
}

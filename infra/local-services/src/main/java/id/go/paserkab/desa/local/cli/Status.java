package id.go.paserkab.desa.local.cli;

import id.go.paserkab.desa.local.ServiceState;
import java.util.ArrayList;
import java.util.Optional;

/** {@code ./desa status}: what runs, where, and since when. Answers 0 where all is well. */
final class Status {

    private final Workplace workplace;

    Status(Workplace workplace) {
        this.workplace = workplace;
    }

    int run() {
        var states = new ArrayList<>(workplace.services().states());
        var application = workplace.application();
        states.add(
                new ServiceState(
                        "web",
                        "Application",
                        application.process(),
                        workplace.folder().ports().remembered("web"),
                        application.ready(),
                        application.log()));
        var terminal = workplace.terminal();
        for (var state : states) {
            terminal.line(
                    "  %-18s %-14s %-7s %s"
                            .formatted(
                                    state.name(),
                                    word(state),
                                    state.port().isPresent()
                                            ? Integer.toString(state.port().getAsInt())
                                            : "-",
                                    process(state.process())));
        }
        if (states.stream().allMatch(ServiceState::answers)) {
            terminal.line("");
            terminal.line("  " + workplace.address("kabupaten."));
            return 0;
        }
        terminal.line("");
        terminal.line("./desa up starts what is down; ./desa doctor looks for what is wrong.");
        return 1;
    }

    private static String word(ServiceState state) {
        if (state.answers()) {
            return "up";
        }
        return state.process().isPresent() ? "not answering" : "down";
    }

    private static String process(Optional<ProcessHandle> process) {
        return process.map(running ->
                        "process %d, since %s"
                                .formatted(
                                        running.pid(),
                                        running.info()
                                                .startInstant()
                                                .map(Object::toString)
                                                .orElse("?")))
                .orElse("");
    }
}

package id.go.paserkab.desa.local.cli;

import id.go.paserkab.desa.local.OwnerOnly;
import id.go.paserkab.desa.local.Ports;
import id.go.paserkab.desa.local.ServiceState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** {@code ./desa doctor}: says in plain words what is wrong and what to do about it. */
final class Doctor {

    private static final long GIBIBYTE = 1L << 30;
    private static final long ROOM_NEEDED = 4 * GIBIBYTE;
    private static final List<String> BROWSERS =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private final Workplace workplace;
    private final Terminal terminal;
    private int problems;

    Doctor(Workplace workplace) {
        this.workplace = workplace;
        this.terminal = workplace.terminal();
    }

    int run() throws IOException {
        good(
                "JDK %s at %s"
                        .formatted(Runtime.version().feature(), System.getProperty("java.home")));
        disk();
        if (permissions()) {
            services();
            strays();
        } else {
            terminal.line("    Services were not looked at: that needs the passwords kept there.");
        }
        browser();
        terminal.line("");
        terminal.line(
                problems == 0
                        ? "Nothing is wrong that could be seen from here."
                        : "%d to mend, marked ✗ above.".formatted(problems));
        return problems == 0 ? 0 : 1;
    }

    private void disk() throws IOException {
        var free = Files.getFileStore(workplace.root()).getUsableSpace();
        if (free < ROOM_NEEDED) {
            bad(
                    "Only %.1f GiB of disk are free in %s."
                            .formatted((double) free / GIBIBYTE, workplace.root()),
                    "Free some space: PostgreSQL stops where the disk is full, and 4 GiB are comfortable.");
        } else {
            good("Disk: %d GiB free".formatted(free / GIBIBYTE));
        }
    }

    /** Whether what is kept secret is readable, and by its owner alone. */
    private boolean permissions() throws IOException {
        var folder = workplace.folder().path();
        if (!Files.isWritable(folder)) {
            bad(
                    "You cannot write in " + folder + ".",
                    "It may have been made by another account: use that one, or sudo chown -R it to yours.");
            return false;
        }
        var kept = problems;
        for (var name : List.of("secrets.properties", "accounts.txt")) {
            var file = folder.resolve(name);
            if (Files.exists(file) && !OwnerOnly.isPrivate(file)) {
                bad(
                        file + " can be read by other accounts.",
                        "Run: chmod 600 %s; make new secrets if somebody may have seen it."
                                .formatted(file));
            }
        }
        good("PostgreSQL runs as " + workplace.services().postgresqlAccount());
        return problems == kept;
    }

    private void services() {
        for (var state : workplace.services().states()) {
            check(state);
        }
        var application = workplace.application();
        check(
                new ServiceState(
                        "web",
                        "Application",
                        application.process(),
                        workplace.folder().ports().remembered("web"),
                        application.ready(),
                        application.log()));
        if (!workplace.services().keycloakBuilt()) {
            good("Keycloak has not been unpacked yet; ./desa up does that once, in about a minute");
        }
    }

    private void check(ServiceState state) {
        if (state.answers()) {
            good("%s answers on port %d".formatted(state.name(), state.port().orElse(0)));
        } else if (state.process().isPresent()) {
            bad(
                    "%s runs (process %d) but does not answer."
                            .formatted(state.name(), state.process().get().pid()),
                    "Look at the end of %s, then ./desa down and ./desa up."
                            .formatted(state.log()));
        } else if (portTaken(state.port())) {
            bad(
                    "%s is down, and its port %d is taken by %s."
                            .formatted(
                                    state.name(),
                                    state.port().getAsInt(),
                                    holder(state.port().getAsInt())),
                    "./desa up takes the next free port. To keep this one, stop the other program first.");
        } else {
            good("%s is down; ./desa up starts it".formatted(state.name()));
        }
    }

    private static boolean portTaken(OptionalInt port) {
        return port.isPresent() && !Ports.isFree(port.getAsInt());
    }

    private static String holder(int port) {
        return PortHolder.find(port)
                .map(process ->
                        "process %d (%s)"
                                .formatted(
                                        process.pid(), process.info().command().orElse("unknown")))
                .orElse("a process that you may not see");
    }

    /** Processes that work in this clone's folder, but that no pid file knows any more. */
    private void strays() {
        var folder = workplace.folder().path().toString();
        var known =
                Stream.concat(
                                workplace.services().states().stream().map(ServiceState::process),
                                Stream.of(workplace.application().process()))
                        .flatMap(Optional::stream)
                        .map(ProcessHandle::pid)
                        .toList();
        ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .filter(process -> commandLine(process).contains(folder + "/"))
                .filter(process -> !known.contains(process.pid()))
                .filter(process ->
                        process.parent().map(parent -> !known.contains(parent.pid())).orElse(true))
                .forEach(stray ->
                        bad(
                                "Process %d works in %s, but nobody looks after it any more."
                                        .formatted(stray.pid(), folder),
                                "If ./desa down leaves it there, end it with: kill %d"
                                        .formatted(stray.pid())));
    }

    private static String commandLine(ProcessHandle process) {
        return process.info().commandLine().orElse("");
    }

    private void browser() {
        if (BROWSERS.stream().map(Path::of).noneMatch(Files::isExecutable)) {
            bad(
                    "No Chromium was found; only the browser tests of ./desa test need it.",
                    "On Debian: apt-get install chromium");
        } else {
            good("Chromium is there for the browser tests");
        }
    }

    private void good(String text) {
        terminal.line("  ✓ " + text);
    }

    private void bad(String what, String remedy) {
        problems++;
        terminal.line("  ✗ " + what);
        terminal.line("    → " + remedy);
    }
}

package id.go.paserkab.desa.local.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds out which process listens on a port, as far as Linux lets this account see. */
final class PortHolder {

    private static final String LISTENING = "0A";

    private PortHolder() {}

    static Optional<ProcessHandle> find(int port) {
        var sockets = sockets(port);
        return sockets.isEmpty()
                ? Optional.empty()
                : ProcessHandle.allProcesses()
                        .filter(process -> holds(process, sockets))
                        .findFirst();
    }

    private static Set<String> sockets(int port) {
        var found = new HashSet<String>();
        var ending = ":%04X".formatted(port);
        for (var table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            try {
                for (var line : Files.readAllLines(Path.of(table))) {
                    var columns = line.strip().split("\\s+");
                    if (columns.length > 9
                            && columns[1].endsWith(ending)
                            && columns[3].equals(LISTENING)) {
                        found.add("socket:[" + columns[9] + "]");
                    }
                }
            } catch (IOException e) {
                // Not Linux, or no such table: nothing to tell.
            }
        }
        return found;
    }

    private static boolean holds(ProcessHandle process, Set<String> sockets) {
        var descriptors = Path.of("/proc", Long.toString(process.pid()), "fd");
        try (Stream<Path> all = Files.list(descriptors)) {
            return all.anyMatch(descriptor -> sockets.contains(target(descriptor)));
        } catch (IOException e) {
            return false;
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException e) {
            return "";
        }
    }
}

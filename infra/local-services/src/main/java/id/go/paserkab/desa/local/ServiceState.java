package id.go.paserkab.desa.local;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/** How a service is right now: its process, if there is one, and whether it answers as ours. */
public record ServiceState(
        String key,
        String name,
        Optional<ProcessHandle> process,
        OptionalInt port,
        boolean answers,
        Path log) {}

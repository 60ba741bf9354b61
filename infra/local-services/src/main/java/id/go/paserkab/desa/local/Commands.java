package id.go.paserkab.desa.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs short commands and keeps what they say. */
public final class Commands {

    private Commands() {}

    /** What a command answered. */
    public record Answer(int status, String text) {

        public boolean fine() {
            return status == 0;
        }
    }

    /** Waits for the command to end; one that is missing answers with status 127. */
    public static Answer run(List<String> command, Path folder) {
        try {
            var process =
                    new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .redirectInput(
                                    ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                            .start();
            var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(process.waitFor(), text);
        } catch (IOException e) {
            return new Answer(127, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceTrouble("Interrupted while running " + command.getFirst(), e);
        }
    }
}

package id.go.paserkab.desa.local.cli;

import id.go.paserkab.desa.local.ServiceTrouble;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The menu behind {@code ./desa}. */
public final class Desa {

    private Desa() {}

    public static void main(String[] arguments) {
        var root = Path.of(System.getProperty("desa.root", "")).toAbsolutePath();
        var terminal = new Terminal(System.out, Boolean.getBoolean("desa.tty"));
        System.exit(run(List.of(arguments), root, terminal));
    }

    private static int run(List<String> arguments, Path root, Terminal terminal) {
        var command = arguments.isEmpty() ? "" : arguments.getFirst();
        try {
            var workplace = Workplace.open(root, terminal);
            return switch (command) {
                case "up" -> new Up(workplace).run();
                case "down" -> new Down(workplace).run();
                case "status" -> new Status(workplace).run();
                case "doctor" -> new Doctor(workplace).run();
                case "migrate" -> new Migrate(workplace).run();
                case "mail" -> new Mail(workplace).run(arguments.subList(1, arguments.size()));
                default -> {
                    terminal.line("There is no such command: " + command);
                    yield 2;
                }
            };
        } catch (ServiceTrouble trouble) {
            terminal.problem(String.valueOf(trouble.getMessage()));
            return 1;
        } catch (RuntimeException | IOException unexpected) {
            var where = keep(root, unexpected);
            terminal.problem(
                    "Something unexpected happened: %s. The details are in %s; ./desa doctor may know more."
                            .formatted(unexpected.getMessage(), where));
            return 1;
        }
    }

    private static Path keep(Path root, Exception unexpected) {
        var file = root.resolve(".desa/desa.log");
        var trace = new StringWriter();
        unexpected.printStackTrace(new PrintWriter(trace));
        try {
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(
                    file, trace.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return root.relativize(file);
    }
}

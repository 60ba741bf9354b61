package id.go.paserkab.desa.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.local.TestServices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/** A worker node in a process of its own that halts at the points it is told. */
final class DoomedNode {

    private static final int PATIENCE_SECONDS = 90;

    private DoomedNode() {}

    public static void main(String[] arguments) {
        AnotherNode.run(List.of(arguments));
    }

    /** Runs the node until it has halted itself; its log stays in {@code target}. */
    static void runUntilHaltedAt(List<String> points) throws IOException, InterruptedException {
        var settings = new TreeMap<>(TestServices.all());
        settings.put("test.halt", String.join(",", points));
        var log = Path.of("target", "doomed-node.log");
        var builder =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xmx512m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                DoomedNode.class.getName())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        builder.environment()
                .put("SPRING_APPLICATION_JSON", new JsonMapper().writeValueAsString(settings));
        var node = builder.start();
        var ended = node.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (!ended) {
            node.destroyForcibly().waitFor();
        }
        assertThat(ended && node.exitValue() == Points.HALTED)
                .as(() -> "the node should have halted at " + points + ":\n" + end(log))
                .isTrue();
    }

    private static String end(Path log) {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
        } catch (IOException e) {
            return e.toString();
        }
    }
}

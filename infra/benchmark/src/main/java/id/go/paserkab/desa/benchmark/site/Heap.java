package id.go.paserkab.desa.benchmark.site;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;

/** How much of its heap a node really uses, as its own metrics tell after a full collection. */
final class Heap {

    private Heap() {}

    /** In MB. */
    static double afterCollection(Node node) throws IOException, InterruptedException {
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(node.pid()),
                        "GC.run")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        var uri = URI.create("http://127.0.0.1:" + node.management() + "/actuator/prometheus");
        try (var client = HttpClient.newHttpClient()) {
            var metrics =
                    client.send(
                            HttpRequest.newBuilder(uri).build(),
                            HttpResponse.BodyHandlers.ofString());
            return metrics.body()
                            .lines()
                            .filter(line ->
                                    line.startsWith("jvm_memory_used_bytes{")
                                            && line.contains("area=\"heap\""))
                            .mapToDouble(line ->
                                    Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                            .sum()
                    / (1 << 20);
        }
    }
}

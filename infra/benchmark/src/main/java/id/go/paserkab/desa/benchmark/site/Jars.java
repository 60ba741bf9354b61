package id.go.paserkab.desa.benchmark.site;

import id.go.paserkab.desa.benchmark.Benchmarks;
import id.go.paserkab.desa.local.TestServices;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/** The application's class path as jars only, because an AOT cache takes nothing else. */
final class Jars {

    private Jars() {}

    /** Packs what lies in folders; leaves out the benchmark and the services for laptops. */
    static String pack(Path folder) throws IOException, URISyntaxException {
        Files.createDirectories(folder);
        var left = List.of(home(Benchmarks.class), home(TestServices.class));
        var jars = new ArrayList<String>();
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            var path = Path.of(entry).toAbsolutePath().normalize();
            if (left.contains(path) || !Files.exists(path)) {
                continue;
            }
            jars.add(
                    Files.isDirectory(path)
                            ? jar(path, folder.resolve(jars.size() + ".jar")).toString()
                            : path.toString());
        }
        return String.join(File.pathSeparator, jars);
    }

    private static Path home(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static Path jar(Path classes, Path jar) {
        var tool = ToolProvider.findFirst("jar").orElseThrow();
        var code =
                tool.run(
                        System.out,
                        System.err,
                        "--create",
                        "--file=" + jar,
                        "-C",
                        classes.toString(),
                        ".");
        if (code != 0) {
            throw new IllegalStateException("Could not pack " + classes);
        }
        return jar;
    }
}

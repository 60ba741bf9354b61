package id.go.paserkab.desa.benchmark.programme;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.benchmark.Laboratory;
import id.go.paserkab.desa.benchmark.Part;
import id.go.paserkab.desa.benchmark.Product;
import id.go.paserkab.desa.benchmark.measure.Choice;
import id.go.paserkab.desa.benchmark.measure.Report;
import id.go.paserkab.desa.benchmark.measure.Report.Figure;
import id.go.paserkab.desa.benchmark.measure.Report.Table;
import id.go.paserkab.desa.benchmark.measure.Samples;
import id.go.paserkab.desa.benchmark.site.LoadGenerator;
import id.go.paserkab.desa.boundary.Boundaries;
import id.go.paserkab.desa.boundary.Boundaries.Origin;
import id.go.paserkab.desa.boundary.Boundaries.Use;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file of boundaries brought and used, and the map that is drawn from it. */
public final class MapPart implements Part {

    private static final Actor ACTOR = Actor.platform("benchmark");

    @Override
    public String name() {
        return "map";
    }

    @Override
    public Report run(Laboratory laboratory) throws Exception {
        var file = laboratory.options().boundaries();
        if (file == null) {
            throw new IllegalArgumentException(
                    "Say which file of boundaries to bring: --boundaries=FILE.");
        }
        var product = laboratory.product();
        laboratory.fleet();
        var bring = new ArrayList<Double>();
        UUID brought = null;
        for (var round = 0; round <= laboratory.options().rounds(); round++) {
            laboratory.progress().say("map: the file is read and checked");
            var start = System.nanoTime();
            brought = bring(product, file);
            if (round > 0) {
                bring.add((System.nanoTime() - start) / 1e6);
            }
        }
        use(product, brought);
        var notes = new ArrayList<String>();
        return new Report(
                name(),
                "Boundaries",
                Map.of(
                        "file", file.getFileName().toString(),
                        "bytes of the file", String.valueOf(Files.size(file)),
                        "kept-alive connections", "1"),
                List.of(
                        new Table(
                                "A file of boundaries",
                                List.of(
                                        Figure.of(
                                                "read, checked, simplified, kept",
                                                "ms",
                                                new Samples(bring)))),
                        pages(laboratory, notes)),
                notes);
    }

    private static UUID bring(Product product, Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return product.bean(Boundaries.class)
                    .bring(
                            in,
                            new Origin(file.getFileName().toString(), "benchmark", "benchmark"),
                            ACTOR);
        }
    }

    private static void use(Product product, @Nullable UUID brought) {
        var boundaries = product.bean(Boundaries.class);
        var current = boundaries.drawing(null).map(drawing -> drawing.version()).orElse(null);
        if (brought == null || boundaries.use(brought, current, ACTOR) != Use.DONE) {
            throw new IllegalStateException("The boundaries could not be used");
        }
    }

    private static Table pages(Laboratory laboratory, List<String> notes) throws Exception {
        var product = laboratory.product();
        var session = RegencySession.open(product);
        var generator = new LoadGenerator(product.port(), 1);
        var length = Duration.ofSeconds(laboratory.options().seconds());
        var figures = new ArrayList<Figure>();
        for (var path : List.of("/peta", "/peta/gambar.svg")) {
            var target = List.of(session.target(path));
            laboratory.progress().say("map: %s", path);
            generator.run(target, Choice.uniform(1), length);
            var load = generator.run(target, Choice.uniform(1), length);
            if (load.refused() > 0) {
                throw new IllegalStateException(path + " gave no map");
            }
            figures.add(Figure.of(path + ", p50", "ms", Samples.of(load.medianMillis())));
            figures.add(Figure.of(path + ", p99", "ms", Samples.of(load.p99Millis())));
            notes.add("%s: %.1f KB compressed.".formatted(path, load.bodyBytes() / 1024.0));
        }
        return new Table("The map", figures);
    }
}

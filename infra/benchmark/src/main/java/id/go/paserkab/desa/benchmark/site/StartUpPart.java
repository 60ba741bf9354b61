package id.go.paserkab.desa.benchmark.site;

import id.go.paserkab.desa.benchmark.Laboratory;
import id.go.paserkab.desa.benchmark.Part;
import id.go.paserkab.desa.benchmark.measure.Choice;
import id.go.paserkab.desa.benchmark.measure.Contender;
import id.go.paserkab.desa.benchmark.measure.Report;
import id.go.paserkab.desa.benchmark.measure.Report.Figure;
import id.go.paserkab.desa.benchmark.measure.Report.Table;
import id.go.paserkab.desa.benchmark.measure.Samples;
import id.go.paserkab.desa.benchmark.site.LoadGenerator.Target;
import id.go.paserkab.desa.register.Village;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** From the start of the process to ready, plain and with an AOT cache, and what a node weighs. */
public final class StartUpPart implements Part {

    private static final String PLAIN = "plain";
    private static final String CACHED = "with an AOT cache";
    private static final int MOST_ROUNDS = 3;

    @Override
    public String name() {
        return "start-up";
    }

    @Override
    public Report run(Laboratory laboratory) throws Exception {
        var villages = laboratory.fleet().villages();
        var folder = laboratory.options().folder().toAbsolutePath().resolve("start-up");
        Files.createDirectories(folder);
        var cache = folder.resolve("desa.aot");
        var nodes =
                new Nodes(
                        laboratory.product().services(),
                        Jars.pack(folder.resolve("lib")),
                        folder.resolve("log"));
        laboratory.progress().say("start-up: training run for the AOT cache");
        train(nodes, cache, villages);
        var results =
                laboratory
                        .rounds(
                                Math.min(MOST_ROUNDS, laboratory.options().rounds()),
                                laboratory.deadline())
                        .run(
                                "start-up",
                                List.of(
                                        contender(PLAIN, nodes, List.of()),
                                        contender(
                                                CACHED, nodes, List.of("-XX:AOTCache=" + cache))));
        laboratory.progress().say("start-up: weighing a node");
        return report(
                villages.size(),
                results,
                weigh(nodes, villages, Duration.ofSeconds(laboratory.options().seconds())),
                Files.size(cache));
    }

    /** Starts, serves a little and ends, so that the cache knows what serving needs. */
    private static void train(Nodes nodes, Path cache, List<Village> villages) throws Exception {
        Files.deleteIfExists(cache);
        try (var node = nodes.start(List.of("-XX:AOTCacheOutput=" + cache))) {
            load(node, villages, Duration.ofSeconds(1));
        }
        if (!Files.exists(cache)) {
            throw new IllegalStateException("The JVM wrote no AOT cache; see the log beside it");
        }
    }

    private static Contender<Double> contender(String name, Nodes nodes, List<String> flags) {
        return new Contender<>(
                name,
                () -> {
                    try (var node = nodes.start(flags)) {
                        return node.secondsToReady();
                    }
                });
    }

    private static Weight weigh(Nodes nodes, List<Village> villages, Duration length)
            throws Exception {
        try (var node = nodes.start(List.of())) {
            var ready = ProcessMemory.of(node.pid());
            load(node, villages, length);
            var heap = Heap.afterCollection(node);
            return new Weight(ready.resident(), ProcessMemory.of(node.pid()).resident(), heap);
        }
    }

    /** Every village's page at least once or so, rendered and then from the store. */
    private static void load(Node node, List<Village> villages, Duration length) throws Exception {
        var targets =
                villages.stream()
                        .map(village ->
                                new Target(village.slug() + ".localhost:" + node.port(), "/"))
                        .toList();
        new LoadGenerator(node.port(), 8).run(targets, Choice.uniform(targets.size()), length);
    }

    private Report report(
            int villages, Map<String, List<Double>> results, Weight weight, long cacheBytes) {
        var plain = new Samples(Objects.requireNonNull(results.get(PLAIN)));
        var cached = new Samples(Objects.requireNonNull(results.get(CACHED)));
        return new Report(
                name(),
                "Start-up, and what a node weighs",
                Map.of(
                        "villages",
                        String.valueOf(villages),
                        "flags",
                        "-Xmx512m -XX:+UseCompactObjectHeaders"),
                List.of(
                        new Table(
                                "From the start of the process to ready",
                                List.of(
                                        Figure.of(PLAIN, "s", plain),
                                        Figure.of(CACHED, "s", cached)
                                                .against(PLAIN, cached.dividedBy(plain), null))),
                        new Table(
                                "A node's memory",
                                List.of(
                                        Figure.of(
                                                "resident, just ready",
                                                "MB",
                                                Samples.of(weight.ready())),
                                        Figure.of(
                                                "resident, after load",
                                                "MB",
                                                Samples.of(weight.loaded())),
                                        Figure.of(
                                                "heap in use after a full collection",
                                                "MB",
                                                Samples.of(weight.heap()))))),
                List.of("The AOT cache is %d MB.".formatted(cacheBytes >> 20)));
    }

    private record Weight(double ready, double loaded, double heap) {}

    private record Nodes(Map<String, String> services, String classPath, Path log) {

        Node start(List<String> flags) throws Exception {
            return Node.start(services, classPath, log, flags);
        }
    }
}

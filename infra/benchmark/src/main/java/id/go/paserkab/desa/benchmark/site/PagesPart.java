package id.go.paserkab.desa.benchmark.site;

import id.go.paserkab.desa.benchmark.Laboratory;
import id.go.paserkab.desa.benchmark.Part;
import id.go.paserkab.desa.benchmark.Product;
import id.go.paserkab.desa.benchmark.measure.Choice;
import id.go.paserkab.desa.benchmark.measure.Contender;
import id.go.paserkab.desa.benchmark.measure.Report;
import id.go.paserkab.desa.benchmark.measure.Report.Figure;
import id.go.paserkab.desa.benchmark.measure.Report.Table;
import id.go.paserkab.desa.benchmark.measure.Samples;
import id.go.paserkab.desa.benchmark.site.LoadGenerator.Load;
import id.go.paserkab.desa.benchmark.site.LoadGenerator.Target;
import id.go.paserkab.desa.register.Village;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/** The villages' front pages under load, stored and rendered anew, beside a static hello. */
public final class PagesPart implements Part {

    private static final int CONNECTIONS = 16;
    private static final String HELLO = "a static hello of the same server";
    private static final String STORED = "front page from the store";
    private static final String RENDERED = "front page rendered each time";

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public Report run(Laboratory laboratory) throws Exception {
        var product = laboratory.product();
        var villages = laboratory.fleet().villages();
        var generator = new LoadGenerator(product.port(), CONNECTIONS);
        var length = Duration.ofSeconds(laboratory.options().seconds());
        var contenders =
                List.of(
                        contender(
                                HELLO,
                                generator,
                                hosts(villages, product, product.helloPath()),
                                length),
                        contender(STORED, generator, hosts(villages, product, "/"), length),
                        // A query is answered past the store.
                        contender(RENDERED, generator, hosts(villages, product, "/?anew"), length));
        laboratory.progress().say("pages: warming up");
        for (var contender : contenders) {
            contender.work().round();
        }
        var results = laboratory.rounds(laboratory.deadline()).run("pages", contenders);
        var memory = VillageMemory.measure(product, villages, laboratory.fleet().bytesBefore());
        return new Report(
                name(),
                "Public front page, and what a village weighs",
                Map.of(
                        "villages, chosen evenly", String.valueOf(villages.size()),
                        "kept-alive connections", String.valueOf(CONNECTIONS),
                        "load generator", "in the same process as the server"),
                List.of(
                        throughput(results),
                        latency(results),
                        new Table("PostgreSQL per village", memory.figures())),
                notes(results, memory));
    }

    private static Contender<Load> contender(
            String name, LoadGenerator generator, List<Target> targets, Duration length) {
        var choice = Choice.uniform(targets.size());
        return new Contender<>(name, () -> generator.run(targets, choice, length));
    }

    private static List<Target> hosts(List<Village> villages, Product product, String path) {
        return villages.stream()
                .map(village -> new Target(village.slug() + ".localhost:" + product.port(), path))
                .toList();
    }

    private static Table throughput(Map<String, List<Load>> results) {
        var hello = samples(results, HELLO, Load::perSecond);
        var figures = new ArrayList<Figure>();
        for (var name : List.of(HELLO, STORED, RENDERED)) {
            var samples = samples(results, name, Load::perSecond);
            var figure = Figure.of(name, "requests/s", samples);
            figures.add(
                    name.equals(HELLO)
                            ? figure
                            : figure.against("hello", samples.dividedBy(hello), null));
        }
        return new Table("Requests", figures);
    }

    private static Table latency(Map<String, List<Load>> results) {
        var figures = new ArrayList<Figure>();
        for (var name : List.of(HELLO, STORED, RENDERED)) {
            figures.add(
                    Figure.of(name + ", p50", "ms", samples(results, name, Load::medianMillis)));
            figures.add(Figure.of(name + ", p99", "ms", samples(results, name, Load::p99Millis)));
        }
        return new Table("Time of an answer", figures);
    }

    private static List<String> notes(Map<String, List<Load>> results, VillageMemory memory) {
        var notes = new ArrayList<>(memory.notes());
        notes.add(
                "The page, HTML compressed as sent: %.1f KB."
                        .formatted(samples(results, STORED, Load::bodyBytes).median() / 1024));
        results.forEach((name, loads) -> {
            var refused = loads.stream().mapToInt(Load::refused).sum();
            if (refused > 0) {
                notes.add("%d answers for \"%s\" were no page.".formatted(refused, name));
            }
        });
        return notes;
    }

    private static Samples samples(
            Map<String, List<Load>> results, String name, ToDoubleFunction<Load> figure) {
        var loads = Objects.requireNonNull(results.get(name));
        return new Samples(loads.stream().map(load -> figure.applyAsDouble(load)).toList());
    }
}

package id.go.paserkab.desa.benchmark.throughput;

import id.go.paserkab.desa.benchmark.Laboratory;
import id.go.paserkab.desa.benchmark.Part;
import id.go.paserkab.desa.benchmark.measure.Choice;
import id.go.paserkab.desa.benchmark.measure.Contender;
import id.go.paserkab.desa.benchmark.measure.Report;
import id.go.paserkab.desa.benchmark.measure.Report.Figure;
import id.go.paserkab.desa.benchmark.measure.Report.Table;
import id.go.paserkab.desa.benchmark.measure.Rounds;
import id.go.paserkab.desa.benchmark.measure.Samples;
import id.go.paserkab.desa.benchmark.throughput.Traffic.Desk;
import id.go.paserkab.desa.benchmark.throughput.Traffic.Rate;
import id.go.paserkab.desa.register.Village;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The villages' logins against one schema, and the {@code search_path} recipe beside them. */
public final class ThroughputPart implements Part {

    private static final int THREADS = 32;
    private static final int NOTES_PER_VILLAGE = 500;

    @Override
    public String name() {
        return "throughput";
    }

    @Override
    public Report run(Laboratory laboratory) throws Exception {
        var tables = new ArrayList<Table>();
        var refusals = new TreeMap<String, Double>();
        var codes = laboratory.fleet().villages().stream().map(Village::code).toList();
        var deadline = laboratory.deadline();
        laboratory.progress().say("filling %d tables, and one as large as all", codes.size());
        try (var desks = Desks.open(laboratory.product(), codes, NOTES_PER_VILLAGE)) {
            var villages = codes.size();
            var uniform = laboratory.rounds(deadline.share(0.5));
            tables.add(
                    take(
                            "uniform",
                            Choice.uniform(villages),
                            "at least 0.85",
                            desks,
                            laboratory,
                            uniform,
                            refusals));
            var zipf = laboratory.rounds(deadline);
            tables.add(
                    take(
                            "Zipf",
                            Choice.zipf(villages),
                            "at least 0.90",
                            desks,
                            laboratory,
                            zipf,
                            refusals));
            return new Report(
                    name(),
                    "Transactions",
                    Map.of(
                            "villages", String.valueOf(villages),
                            "virtual threads", String.valueOf(THREADS),
                            "rows per village", String.valueOf(NOTES_PER_VILLAGE),
                            "connections at the most, for each",
                                    String.valueOf(desks.connections())),
                    tables,
                    notes(refusals));
        }
    }

    private static Table take(
            String distribution,
            Choice choice,
            String aim,
            Desks desks,
            Laboratory laboratory,
            Rounds rounds,
            Map<String, Double> refusals)
            throws Exception {
        var traffic = new Traffic(THREADS, NOTES_PER_VILLAGE, choice);
        var length = Duration.ofSeconds(laboratory.options().seconds());
        var contenders = new ArrayList<Contender<Rate>>();
        for (var desk : desks.byName().entrySet()) {
            laboratory.progress().say("%s: warming up, %s", distribution, desk.getKey());
            traffic.run(desk.getValue(), length);
            contenders.add(contender(desk.getKey(), traffic, desk.getValue(), length));
        }
        var results = rounds.run(distribution, contenders);
        results.forEach((name, rates) -> refusals.merge(name, refused(rates), Double::sum));
        return table(distribution, aim, results);
    }

    /** A short run before each round fills the pools again that emptied in the others' turns. */
    private static Contender<Rate> contender(
            String name, Traffic traffic, Desk desk, Duration length) {
        return new Contender<>(
                name,
                () -> {
                    traffic.run(desk, length.dividedBy(4));
                    return traffic.run(desk, length);
                });
    }

    private static Table table(String distribution, String aim, Map<String, List<Rate>> results) {
        var single = samples(results, Desks.SINGLE);
        var figures = new ArrayList<Figure>();
        for (var name : results.keySet()) {
            var samples = samples(results, name);
            var figure = Figure.of(name, "transactions/s", samples);
            figures.add(
                    name.equals(Desks.SINGLE)
                            ? figure
                            : figure.against(
                                    "one schema",
                                    samples.dividedBy(single),
                                    name.equals(Desks.LOGINS) ? aim : null));
        }
        return new Table("Three selects and an update, villages chosen: " + distribution, figures);
    }

    private static Samples samples(Map<String, List<Rate>> results, String name) {
        return new Samples(results.getOrDefault(name, List.of()).stream().map(Rate::done).toList());
    }

    private static double refused(List<Rate> rates) {
        return rates.stream().mapToDouble(Rate::refused).sum();
    }

    private static List<String> notes(Map<String, Double> refusals) {
        var refused = new TreeMap<>(refusals);
        refused.values().removeIf(count -> count == 0);
        return refused.isEmpty()
                ? List.of("No transaction was refused or failed.")
                : List.of("Refused or failed, sum of the rates: " + refused);
    }
}

package id.go.paserkab.desa.benchmark.programme;

import id.go.paserkab.desa.benchmark.Laboratory;
import id.go.paserkab.desa.benchmark.Part;
import id.go.paserkab.desa.benchmark.measure.Choice;
import id.go.paserkab.desa.benchmark.measure.Report;
import id.go.paserkab.desa.benchmark.measure.Report.Figure;
import id.go.paserkab.desa.benchmark.measure.Report.Table;
import id.go.paserkab.desa.benchmark.measure.Samples;
import id.go.paserkab.desa.benchmark.site.LoadGenerator;
import id.go.paserkab.desa.benchmark.site.LoadGenerator.Load;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.register.VillageRegister;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Leadership's page, made anew for each request, with few and with many villages. */
public final class DashboardPart implements Part {

    private static final int MANY = 5_000;
    private static final int PAST_DAYS = 100;
    private static final String HELLO = "a static hello of the same server";

    @Override
    public String name() {
        return "dashboard";
    }

    @Override
    public Report run(Laboratory laboratory) throws Exception {
        var product = laboratory.product();
        var few = laboratory.fleet().villages().size();
        var many = laboratory.options().quick() ? 2 * few : MANY;
        var simulated =
                new SimulatedVillages(
                        product.platform(), product.superuser(), laboratory.progress());
        simulated.use();
        var tables = new ArrayList<Table>();
        var notes = new ArrayList<String>();
        tables.add(measure(laboratory, few, notes));
        notes.add("Rows of use with %d villages: %d.".formatted(few, simulated.events()));
        simulated.add(many - few);
        simulated.use();
        product.bean(VillageRegister.class).refresh();
        tables.add(measure(laboratory, many, notes));
        notes.add("Rows of use with %d villages: %d.".formatted(many, simulated.events()));
        return new Report(
                name(),
                "Leadership's page",
                Map.of(
                        "days of use", String.valueOf(SimulatedVillages.DAYS),
                        "kept-alive connections", "1",
                        "load generator", "in the same process as the server"),
                tables,
                notes);
    }

    private Table measure(Laboratory laboratory, int villages, List<String> notes)
            throws Exception {
        var product = laboratory.product();
        var session = RegencySession.open(product);
        var generator = new LoadGenerator(product.port(), 1);
        var length = Duration.ofSeconds(2L * laboratory.options().seconds());
        var past = PaserTime.today(product.bean(Clock.class)).minusDays(PAST_DAYS);
        var pages = new LinkedHashMap<String, String>();
        pages.put(HELLO, product.helloPath());
        pages.put("overview, now", "/ringkasan");
        pages.put("overview, as of a past day", "/ringkasan?tanggal=" + past);
        pages.put("use, now", "/pemakaian");
        pages.put("readiness, now", "/kesiapan");
        var figures = new ArrayList<Figure>();
        for (var page : pages.entrySet()) {
            var target = List.of(session.target(page.getValue()));
            laboratory.progress().say("dashboard: %s, %d villages", page.getKey(), villages);
            generator.run(target, Choice.uniform(1), length);
            var load = generator.run(target, Choice.uniform(1), length);
            refuse(page.getKey(), load);
            figures.add(millis(page.getKey() + ", p50", load.medianMillis()));
            figures.add(millis(page.getKey() + ", p99", load.p99Millis()));
            notes.add(
                    "%s with %d villages: %.1f KB compressed."
                            .formatted(page.getKey(), villages, load.bodyBytes() / 1024.0));
        }
        return new Table("Time of an answer with %d villages".formatted(villages), figures);
    }

    private static void refuse(String page, Load load) {
        if (load.refused() > 0) {
            throw new IllegalStateException(
                    "%s: %d answers were no page".formatted(page, load.refused()));
        }
    }

    private static Figure millis(String what, double millis) {
        return Figure.of(what, "ms", Samples.of(millis));
    }
}

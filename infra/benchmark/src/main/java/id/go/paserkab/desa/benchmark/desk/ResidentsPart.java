package id.go.paserkab.desa.benchmark.desk;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.benchmark.Laboratory;
import id.go.paserkab.desa.benchmark.Part;
import id.go.paserkab.desa.benchmark.Product;
import id.go.paserkab.desa.benchmark.measure.Report;
import id.go.paserkab.desa.benchmark.measure.Report.Figure;
import id.go.paserkab.desa.benchmark.measure.Report.Table;
import id.go.paserkab.desa.benchmark.measure.Samples;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.population.Fact;
import id.go.paserkab.desa.population.RegisterOnDay;
import id.go.paserkab.desa.population.ResidentFilter;
import id.go.paserkab.desa.population.ResidentIntake;
import id.go.paserkab.desa.population.ResidentLine;
import id.go.paserkab.desa.population.ResidentSearch;
import id.go.paserkab.desa.population.Residents;
import id.go.paserkab.desa.population.Standing;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.sight.Sight;
import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageContext;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** People taken over from a file, then found, listed and looked at, in one village among many. */
public final class ResidentsPart implements Part {

    private static final Clerk CLERK = new Clerk(Actor.platform("benchmark"), Sight.WHOLE);
    private static final int PAGE = 25;
    private static final int ASKED = 200;

    @Override
    public String name() {
        return "residents";
    }

    @Override
    public Report run(Laboratory laboratory) throws Exception {
        var villages = laboratory.fleet().villages();
        var few = laboratory.options().quick() ? 200 : 5_000;
        var many = laboratory.options().quick() ? 400 : 50_000;
        var notes = new ArrayList<String>();
        return new Report(
                name(),
                "Residents of a village",
                Map.of(
                        "questions of a kind",
                        String.valueOf(ASKED),
                        "lines of a page",
                        String.valueOf(PAGE)),
                List.of(
                        village(laboratory, villages.getFirst().code(), few, notes),
                        village(laboratory, villages.getLast().code(), many, notes)),
                notes);
    }

    private static Table village(
            Laboratory laboratory, VillageCode village, int count, List<String> notes) {
        laboratory.progress().say("residents: %d people are taken over", count);
        var figures = new ArrayList<Figure>();
        VillageContext.run(
                VillageAccess.office(village),
                () -> {
                    takeOver(laboratory.product(), count, figures, notes);
                    ask(laboratory.product(), figures);
                });
        return new Table("With %d residents".formatted(count), figures);
    }

    private static void takeOver(
            Product product, int count, List<Figure> figures, List<String> notes) {
        var intake = product.bean(ResidentIntake.class);
        var today = PaserTime.today(product.bean(Clock.class));
        var rows = InventedPeople.people(count);
        var heap = resetHeap();
        figures.add(seconds("compared with the register", () -> intake.compare(rows, CLERK)));
        figures.add(
                seconds(
                        "taken over, all or nothing",
                        () -> intake.apply(rows, today, "uji", CLERK)));
        notes.add("%d rows: heap at its peak %d MB above the start.".formatted(count, peak(heap)));
        figures.add(seconds("the same again: nothing changes", () -> intake.compare(rows, CLERK)));
        var register = product.bean(RegisterOnDay.class);
        figures.add(seconds("the register of today, added up", () -> register.on(today, CLERK)));
    }

    private static void ask(Product product, List<Figure> figures) {
        var search = product.bean(ResidentSearch.class);
        var everybody = ResidentFilter.present();
        var filtered =
                new ResidentFilter(
                        null,
                        null,
                        Map.of(Fact.RELIGION, "1", Fact.SEX, "2"),
                        Set.of(Standing.RESIDENT),
                        17,
                        40,
                        false,
                        false);
        var someone = search.find(everybody, 3, 1, CLERK).lines().getFirst();
        millis(figures, "first page of the list", () -> search.find(everybody, 0, PAGE, CLERK));
        millis(figures, "page 100 of the list", () -> search.find(everybody, 99, PAGE, CLERK));
        millis(figures, "filters that combine", () -> search.find(filtered, 0, PAGE, CLERK));
        millis(
                figures,
                "a name in another spelling",
                () -> search.find(everybody.text("moch hidajat"), 0, PAGE, CLERK));
        millis(
                figures,
                "a box that answers while one types",
                () -> search.suggest("sit", 8, CLERK));
        millis(
                figures,
                "a whole number",
                () -> search.find(everybody.text("6401031000000007"), 0, PAGE, CLERK));
        millis(figures, "a resident's card", () -> card(product, someone));
    }

    private static Object card(Product product, ResidentLine someone) {
        return product.bean(Residents.class).card(someone.id(), CLERK).orElseThrow();
    }

    private static void millis(List<Figure> figures, String what, Work work) {
        for (var warming = 0; warming < ASKED / 2; warming++) {
            work.does();
        }
        var times = new ArrayList<Double>();
        for (var asked = 0; asked < ASKED; asked++) {
            times.add(time(work) * 1_000);
        }
        var samples = new Samples(times);
        figures.add(Figure.of(what + ", p50", "ms", Samples.of(samples.percentile(50))));
        figures.add(Figure.of(what + ", p99", "ms", Samples.of(samples.percentile(99))));
    }

    private static Figure seconds(String what, Work work) {
        return Figure.of(what, "s", Samples.of(time(work)));
    }

    private static double time(Work work) {
        var begun = System.nanoTime();
        work.does();
        return (System.nanoTime() - begun) / 1e9;
    }

    private static long resetHeap() {
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        return pools().stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    }

    private static long peak(long before) {
        var peak = pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return (peak - before) / (1024 * 1024);
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    /** What is timed. */
    private interface Work {

        Object does();
    }
}

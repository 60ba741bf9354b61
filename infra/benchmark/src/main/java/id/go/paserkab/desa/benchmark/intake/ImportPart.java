package id.go.paserkab.desa.benchmark.intake;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.benchmark.Laboratory;
import id.go.paserkab.desa.benchmark.Part;
import id.go.paserkab.desa.benchmark.measure.Report;
import id.go.paserkab.desa.benchmark.measure.Report.Figure;
import id.go.paserkab.desa.benchmark.measure.Report.Table;
import id.go.paserkab.desa.benchmark.measure.Samples;
import id.go.paserkab.desa.intake.Intake;
import id.go.paserkab.desa.intake.IntakeDesk;
import id.go.paserkab.desa.intake.IntakeState;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.sight.Sight;
import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageContext;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A file of residents through its whole way: checked, confirmed, handed in again, undone. */
public final class ImportPart implements Part {

    private static final Clerk CLERK = new Clerk(Actor.platform("benchmark"), Sight.WHOLE);
    private static final int SMALL = 5_000;
    private static final int LARGE = 50_000;
    private static final int MEGABYTE = 1 << 20;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public Report run(Laboratory laboratory) throws Exception {
        var village = laboratory.fleet().villages().getFirst().code();
        var desk = laboratory.product().bean(IntakeDesk.class);
        var tables = new ArrayList<Table>();
        laboratory.progress().say("import: warming up");
        way(desk, village, SMALL / 10);
        for (var people : laboratory.options().quick() ? List.of(SMALL) : List.of(SMALL, LARGE)) {
            laboratory.progress().say("import: %d residents", people);
            tables.add(new Table("%,d residents".formatted(people), way(desk, village, people)));
        }
        return new Report(
                name(),
                "Moving residents in from a file",
                Map.of("columns", "all that villages' files have, half of them filled"),
                List.copyOf(tables),
                List.of(
                        "Memory is the heap's highest use above what it was before, garbage included."));
    }

    private static List<Figure> way(IntakeDesk desk, VillageCode village, int people)
            throws InterruptedException {
        var file = InventedBook.of(people);
        var figures = new ArrayList<Figure>();
        var base = heap();
        var start = System.nanoTime();
        var id = handIn(desk, village, file);
        figures.add(seconds("dry run", start));
        figures.add(memory("dry run, memory", base));
        base = heap();
        start = System.nanoTime();
        VillageContext.run(VillageAccess.office(village), () -> desk.confirm(id, CLERK));
        require(settled(desk, village, id), IntakeState.MOVED);
        figures.add(seconds("confirmed and moved in", start));
        figures.add(memory("confirmed and moved in, memory", base));
        start = System.nanoTime();
        handIn(desk, village, file);
        figures.add(seconds("the same file again: nothing changes", start));
        start = System.nanoTime();
        VillageContext.run(VillageAccess.office(village), () -> desk.undo(id, CLERK));
        figures.add(seconds("undone", start));
        return figures;
    }

    private static UUID handIn(IntakeDesk desk, VillageCode village, byte[] file)
            throws InterruptedException {
        var id =
                VillageContext.call(
                        VillageAccess.office(village),
                        () -> desk.handIn("penduduk.xlsx", file, CLERK));
        require(settled(desk, village, id), IntakeState.CHECKED);
        return id;
    }

    private static Intake settled(IntakeDesk desk, VillageCode village, UUID id)
            throws InterruptedException {
        while (true) {
            var intake =
                    VillageContext.call(VillageAccess.office(village), () -> desk.find(id))
                            .orElseThrow();
            if (!intake.state().busy()) {
                return intake;
            }
            Thread.sleep(20);
        }
    }

    private static void require(Intake intake, IntakeState state) {
        if (intake.state() != state || intake.result().errors() > 0) {
            throw new IllegalStateException("The file is " + intake.state());
        }
    }

    private static Figure seconds(String what, long start) {
        return Figure.of(what, "s", Samples.of((System.nanoTime() - start) / 1e9));
    }

    private static Figure memory(String what, long base) {
        return Figure.of(what, "MB", Samples.of((double) (peak() - base) / MEGABYTE));
    }

    /** What is in use now; the highest use is counted from here. */
    private static long heap() {
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        return peak();
    }

    private static long peak() {
        return pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}

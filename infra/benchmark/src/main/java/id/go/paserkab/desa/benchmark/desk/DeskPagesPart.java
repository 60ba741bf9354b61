package id.go.paserkab.desa.benchmark.desk;

import id.go.paserkab.desa.benchmark.Laboratory;
import id.go.paserkab.desa.benchmark.Part;
import id.go.paserkab.desa.benchmark.measure.Deadline;
import id.go.paserkab.desa.benchmark.measure.Report;
import id.go.paserkab.desa.benchmark.measure.Report.Figure;
import id.go.paserkab.desa.benchmark.measure.Report.Table;
import id.go.paserkab.desa.benchmark.measure.Samples;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The desk's pages as a browser gets them, in a village with few and one with many residents. */
public final class DeskPagesPart implements Part {

    private static final int FEW = 1;
    private static final int MANY = -2;

    @Override
    public String name() {
        return "desk";
    }

    @Override
    public Report run(Laboratory laboratory) throws Exception {
        var quick = laboratory.options().quick();
        var asked = quick ? 20 : 200;
        var villages =
                List.of(
                        DeskPages.of(laboratory, FEW, quick ? 1_000 : 5_000),
                        DeskPages.of(laboratory, MANY, quick ? 2_000 : 50_000));
        var deadline = laboratory.deadline();
        var notes = new ArrayList<String>();
        var tables = new ArrayList<Table>();
        for (var village : villages) {
            var share = deadline.share(1.0 / (villages.size() - tables.size()));
            tables.add(table(laboratory, village, new Patience(asked, share), notes));
        }
        return new Report(
                name(),
                "The desk's pages",
                Map.of(
                        "questions of a kind, at the most", String.valueOf(asked),
                        "lines of a page", String.valueOf(DeskPages.LINES),
                        "villages", String.valueOf(laboratory.fleet().villages().size()),
                        "kept-alive connections", "1",
                        "load generator", "in the same process as the server"),
                tables,
                notes);
    }

    private static Table table(
            Laboratory laboratory, DeskPages village, Patience patience, List<String> notes)
            throws IOException {
        var figures = new ArrayList<Figure>();
        try (var browser = village.office().signIn()) {
            var pages = village.pages();
            var left = pages.size();
            for (var page : pages) {
                laboratory
                        .progress()
                        .say("desk: %s, %d residents", page.what(), village.residents());
                var taken = ask(browser, page, patience.share(1.0 / left--));
                figures.addAll(taken.figures());
                if (taken.asked() < patience.asked) {
                    notes.add(
                            "With %,d residents, %s: the time was up after %d questions."
                                    .formatted(village.residents(), page.what(), taken.asked()));
                }
            }
        }
        return new Table("With %,d residents".formatted(village.residents()), figures);
    }

    private static Taken ask(Browser browser, DeskPages.Page page, Patience patience)
            throws IOException {
        var warm = patience.deadline.share(0.25);
        for (var number = 0; number < patience.asked / 4 && !warm.passed(); number++) {
            page.asked().visit(browser, number);
        }
        var milliseconds = new ArrayList<Double>();
        var bytes = new ArrayList<Double>();
        while (milliseconds.isEmpty()
                || milliseconds.size() < patience.asked && !patience.deadline.passed()) {
            var visit = page.asked().visit(browser, milliseconds.size());
            milliseconds.add(visit.milliseconds());
            bytes.add(visit.bytes() / 1024.0);
        }
        var figures = new ArrayList<>(Figure.times(page.what(), new Samples(milliseconds)));
        figures.add(
                Figure.of(
                        page.what() + ", compressed",
                        "KB",
                        Samples.of(new Samples(bytes).median())));
        return new Taken(milliseconds.size(), figures);
    }

    /** How often something is asked, and by when that ends. */
    private record Patience(int asked, Deadline deadline) {

        Patience share(double part) {
            return new Patience(asked, deadline.share(part));
        }
    }

    /** What was found out by asking so often. */
    private record Taken(int asked, List<Figure> figures) {}
}

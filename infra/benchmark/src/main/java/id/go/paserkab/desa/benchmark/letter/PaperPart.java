package id.go.paserkab.desa.benchmark.letter;

import id.go.paserkab.desa.benchmark.Laboratory;
import id.go.paserkab.desa.benchmark.Part;
import id.go.paserkab.desa.benchmark.Product;
import id.go.paserkab.desa.benchmark.measure.Choice;
import id.go.paserkab.desa.benchmark.measure.Report;
import id.go.paserkab.desa.benchmark.measure.Report.Figure;
import id.go.paserkab.desa.benchmark.measure.Report.Table;
import id.go.paserkab.desa.benchmark.measure.Samples;
import id.go.paserkab.desa.benchmark.site.LoadGenerator;
import id.go.paserkab.desa.benchmark.site.LoadGenerator.Target;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.ledger.IssuedLetter;
import id.go.paserkab.desa.ledger.LetterCode;
import id.go.paserkab.desa.ledger.LetterLedger;
import id.go.paserkab.desa.ledger.LetterNumber;
import id.go.paserkab.desa.ledger.Paper;
import id.go.paserkab.desa.ledger.Sha256;
import id.go.paserkab.desa.letterpaper.LetterPaper;
import id.go.paserkab.desa.letterpaper.LetterPaper.Check;
import id.go.paserkab.desa.letterpaper.LetterPaper.Letterhead;
import id.go.paserkab.desa.letterpaper.LetterPaper.Sheet;
import id.go.paserkab.desa.letterpaper.LetterPaper.Signatory;
import id.go.paserkab.desa.letterpaper.LetterPaper.SignatureBlock;
import id.go.paserkab.desa.letterpaper.LetterPaper.SignedHow;
import id.go.paserkab.desa.letterpaper.LetterPaper.Text;
import id.go.paserkab.desa.letterpaper.LetterPrinter;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter put on paper, first and warm, and the page on which it is checked under load. */
public final class PaperPart implements Part {

    private static final int CONNECTIONS = 16;
    private static final int LETTERS = 200;
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final String ROWS =
            "<tr><th scope=\"row\">Keterangan</th><td>Isi yang sepanjang satu baris</td></tr>"
                    .repeat(12);

    @Override
    public String name() {
        return "paper";
    }

    @Override
    public Report run(Laboratory laboratory) throws Exception {
        var notes = new ArrayList<String>();
        var product = laboratory.product();
        var villages = laboratory.fleet().villages();
        var village = villages.getFirst();
        return new Report(
                name(),
                "Letters on paper, and their check",
                Map.of(
                        "letters printed, one after the other", String.valueOf(LETTERS),
                        "kept-alive connections", String.valueOf(CONNECTIONS),
                        "load generator", "in the same process as the server"),
                List.of(
                        printing(laboratory, product, notes),
                        checking(
                                laboratory,
                                village.slug() + ".localhost:" + product.port(),
                                village.code(),
                                notes)),
                notes);
    }

    private static Table printing(Laboratory laboratory, Product product, List<String> notes) {
        laboratory.progress().say("paper: letters are printed");
        var printer = product.bean(LetterPrinter.class);
        var first = time(printer, notes);
        for (var warming = 0; warming < LETTERS / 2; warming++) {
            printer.print(paper());
        }
        var times = new ArrayList<Double>();
        for (var letter = 0; letter < LETTERS; letter++) {
            times.add(time(printer, null));
        }
        var warm = new Samples(times);
        return new Table(
                "A letter as PDF/A",
                List.of(
                        Figure.of("the first after a start", "ms", Samples.of(first)),
                        Figure.of("warm, p50", "ms", Samples.of(warm.percentile(50))),
                        Figure.of("warm, p99", "ms", Samples.of(warm.percentile(99)))));
    }

    private static double time(LetterPrinter printer, @Nullable List<String> notes) {
        var begun = System.nanoTime();
        var file = printer.print(paper());
        var milliseconds = (System.nanoTime() - begun) / 1e6;
        if (notes != null) {
            notes.add("The file: %.1f KB.".formatted(file.length / 1024.0));
        }
        return milliseconds;
    }

    private static Table checking(
            Laboratory laboratory, String host, VillageCode village, List<String> notes)
            throws Exception {
        var code = issue(laboratory.product(), village);
        var target = List.of(new Target(host, "/periksa/" + code.value()));
        var generator = new LoadGenerator(laboratory.product().port(), CONNECTIONS);
        var length = Duration.ofSeconds(laboratory.options().seconds());
        laboratory.progress().say("paper: a letter is checked");
        generator.run(target, Choice.uniform(1), length);
        var load = generator.run(target, Choice.uniform(1), length);
        if (load.refused() > 0) {
            throw new IllegalStateException("A letter was not found");
        }
        notes.add("The page, compressed: %.1f KB.".formatted(load.bodyBytes() / 1024.0));
        return new Table(
                "The check of a letter",
                List.of(
                        Figure.of("answers", "requests/s", Samples.of(load.perSecond())),
                        Figure.of("p50", "ms", Samples.of(load.medianMillis())),
                        Figure.of("p99", "ms", Samples.of(load.p99Millis()))));
    }

    private static LetterCode issue(Product product, VillageCode village) {
        var code = LetterCode.random(new SecureRandom());
        product.bean(LetterLedger.class)
                .record(
                        new IssuedLetter(
                                village,
                                UUID.randomUUID(),
                                new IssuedLetter.Seal(code, Sha256.of(new byte[0])),
                                new LetterNumber(
                                        "470/1/XII/2026", "bench-" + UUID.randomUUID(), 2026, 1),
                                new Paper(
                                        new Paper.Kind("uji", "Surat Uji"),
                                        "U. J.",
                                        DAY,
                                        null,
                                        new Paper.Signature("Nama", "Kepala Desa", false))));
        return code;
    }

    private static LetterPaper paper() {
        return new LetterPaper(
                Sheet.F4,
                new Letterhead("Uji", "Uji", "Paser", "Jalan Contoh Nomor 1", null),
                new Text(
                        "Surat Keterangan",
                        "470/1/XII/2026",
                        "<p>Yang bertanda tangan di bawah ini menerangkan bahwa:</p>"
                                + "<table class=\"isian\"><tbody>"
                                + ROWS
                                + "</tbody></table><p>Demikian surat ini dibuat.</p>",
                        Locale.of("id", "ID")),
                new SignatureBlock(
                        "Uji",
                        DAY,
                        new Signatory("Kepala Desa", "Nama", null),
                        null,
                        SignedHow.BY_HAND),
                new Check(
                        "https://uji.desa.example/periksa/23456789ABCDEFGHJKLMNPQRST",
                        "2345-6789-ABCD-EFGH-JKLM-NPQR-ST"));
    }
}

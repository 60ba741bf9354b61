package id.go.paserkab.desa.web.village.letterpaper;

import id.go.paserkab.desa.letterpaper.LetterPaper;
import id.go.paserkab.desa.letterpaper.LetterPrinter;
import id.go.paserkab.desa.web.page.Times;
import id.go.paserkab.desa.web.print.Printer;
import id.go.paserkab.desa.web.print.Sketch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Prints letters as tagged PDF/A, each font in the file. */
@Component
class PdfLetterPrinter implements LetterPrinter {

    private static final String QR = "qr";

    /** Before each value; what styles put there would be tagged as a cell of no row. */
    private static final String COLON = "<span class=\"colon\">:</span>";

    private final Printer printer;
    private final Times times;
    private final @Nullable String emblem;

    PdfLetterPrinter(Printer printer, Times times, LetterheadSettings letterhead) {
        this.printer = printer;
        this.times = times;
        this.emblem = read(letterhead.emblem());
    }

    private static @Nullable String read(@Nullable Resource emblem) {
        try {
            return emblem == null ? null : picture(emblem.getContentAsByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("desa.letterhead.emblem cannot be read", unreadable);
        }
    }

    @Override
    public byte[] print(LetterPaper paper) {
        var language = paper.text().language();
        var model = new HashMap<String, Object>();
        model.put("paper", paper);
        model.put("body", paper.text().body().replace("<td>", "<td>" + COLON));
        model.put("day", times.day(paper.signature().day(), language));
        if (emblem != null) {
            model.put("emblem", emblem);
        }
        var logo = paper.head().logo();
        if (logo != null) {
            model.put("logo", picture(logo));
        }
        Map<String, Sketch> drawings =
                paper.check() == null ? Map.of() : Map.of(QR, QrSketch.of(paper.check().address()));
        return printer.printForKeeping("letterpaper/print", language, model, drawings);
    }

    private static String picture(byte[] png) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }
}

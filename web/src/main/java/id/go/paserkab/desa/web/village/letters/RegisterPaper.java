package id.go.paserkab.desa.web.village.letters;

import id.go.paserkab.desa.profile.ProfileDesk;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.web.export.Sheet;
import id.go.paserkab.desa.web.print.Printer;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Puts a book of letters on paper, for the head and the secretary to sign. */
@Component
class RegisterPaper {

    /** A longer paper takes more memory and patience than one request may have. */
    private static final int PRINTED = 400;

    private final Printer printer;
    private final ProfileDesk profile;
    private final LetterWords words;

    RegisterPaper(Printer printer, ProfileDesk profile, LetterWords words) {
        this.printer = printer;
        this.profile = profile;
        this.words = words;
    }

    /** In how many parts it is printed; one at least. */
    static int parts(Sheet sheet) {
        return Math.max(1, Math.ceilDiv(sheet.rows().size(), PRINTED));
    }

    /** Prints one part, counted from one. */
    byte[] print(String book, int year, Sheet sheet, int part, Village village) {
        var first = (Math.clamp(part, 1, parts(sheet)) - 1) * PRINTED;
        var rows = sheet.rows().subList(first, Math.min(sheet.rows().size(), first + PRINTED));
        return printer.print(
                "office/letters/register-paper",
                Map.of(
                        "title",
                        words.say("book." + book + ".title", Printer.INDONESIAN, year),
                        "heads",
                        sheet.heads(),
                        "rows",
                        rows,
                        "village",
                        village,
                        "head",
                        Objects.requireNonNullElse(profile.profile().headName(), "")),
                Map.of());
    }
}

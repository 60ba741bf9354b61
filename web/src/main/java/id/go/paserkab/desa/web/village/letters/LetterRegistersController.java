package id.go.paserkab.desa.web.village.letters;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.letter.LetterArchive;
import id.go.paserkab.desa.web.export.SheetFiles;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The agenda (A.7, its letters sent) and the expedition book (A.8) of a year, as page and file. */
@Controller
@OnFace(FaceKind.VILLAGE)
class LetterRegistersController {

    private final LetterArchive archive;
    private final RegisterSheets sheets;
    private final Clock clock;

    LetterRegistersController(LetterArchive archive, RegisterSheets sheets, Clock clock) {
        this.archive = archive;
        this.sheets = sheets;
        this.clock = clock;
    }

    @GetMapping("/kantor/surat/buku/{book:agenda|ekspedisi}")
    @Requires(Permission.PREPARE_LETTERS)
    String show(
            @PathVariable String book,
            @RequestParam(required = false) @Nullable Integer tahun,
            Model model,
            Locale locale) {
        var year = year(tahun);
        model.addAttribute("book", book);
        model.addAttribute("year", year);
        model.addAttribute("thisYear", PaserTime.today(clock).getYear());
        model.addAttribute("sheet", sheets.of(book, archive.register(year), locale));
        return "office/letters/register";
    }

    @GetMapping("/kantor/surat/buku/{book:agenda|ekspedisi}.{type:xlsx|csv}")
    @Requires(Permission.EXPORT_RESIDENTS)
    ResponseEntity<byte[]> take(
            @PathVariable String book,
            @PathVariable String type,
            @RequestParam(required = false) @Nullable Integer tahun,
            Member reader,
            Locale locale) {
        var year = year(tahun);
        var entries = archive.takeRegister(year, book, reader.actor());
        var sheet = sheets.of(book, entries, locale);
        var name = "buku-" + book + "-" + year;
        return type.equals("xlsx") ? SheetFiles.xlsx(sheet, name) : SheetFiles.csv(sheet, name);
    }

    private int year(@Nullable Integer asked) {
        return asked == null || asked < 2000 || asked > 9_999
                ? PaserTime.today(clock).getYear()
                : asked;
    }
}

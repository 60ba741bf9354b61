package id.go.paserkab.desa.web.village.letters;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.letter.LetterArchive;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.web.export.SheetFiles;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.print.Printer;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The agenda (A.7) and the expedition book (A.8) of a year, as page and file. Their paper is in
 * Indonesian, as the law has it, whoever reads it.
 */
@Controller
@OnFace(FaceKind.VILLAGE)
class LetterRegistersController {

    private final LetterArchive archive;
    private final RegisterSheets sheets;
    private final RegisterPaper paper;
    private final Clock clock;

    LetterRegistersController(
            LetterArchive archive, RegisterSheets sheets, RegisterPaper paper, Clock clock) {
        this.archive = archive;
        this.sheets = sheets;
        this.paper = paper;
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
        var sheet = sheets.of(book, year, locale);
        model.addAttribute("sheet", sheet);
        model.addAttribute("parts", RegisterPaper.parts(sheet));
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
        var sheet = sheets.of(book, year, locale);
        archive.noteTaken(book, year, sheet.rows().size(), reader.actor());
        var name = "buku-" + book + "-" + year;
        return type.equals("xlsx") ? SheetFiles.xlsx(sheet, name) : SheetFiles.csv(sheet, name);
    }

    @GetMapping("/kantor/surat/buku/{book:agenda|ekspedisi}.pdf")
    @Requires(Permission.EXPORT_RESIDENTS)
    ResponseEntity<byte[]> print(
            @PathVariable String book,
            @RequestParam(required = false) @Nullable Integer tahun,
            @RequestParam(defaultValue = "1") int bagian,
            Member reader,
            Village village) {
        var year = year(tahun);
        var sheet = sheets.of(book, year, Printer.INDONESIAN);
        archive.noteTaken(book, year, sheet.rows().size(), reader.actor());
        var file = "buku-" + book + "-" + year + (bagian > 1 ? "-" + bagian : "") + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(paper.print(book, year, sheet, bagian, village));
    }

    private int year(@Nullable Integer asked) {
        return asked == null || asked < 2000 || asked > 9_999
                ? PaserTime.today(clock).getYear()
                : asked;
    }
}

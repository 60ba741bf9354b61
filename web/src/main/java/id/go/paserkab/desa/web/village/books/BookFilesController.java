package id.go.paserkab.desa.web.village.books;

import id.go.paserkab.desa.books.BookDesk;
import id.go.paserkab.desa.books.BookKind;
import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.web.export.Sheet;
import id.go.paserkab.desa.web.export.SheetFiles;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.print.Printer;
import id.go.paserkab.desa.web.security.Requires;
import id.go.paserkab.desa.web.security.WritesNothing;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Hands out the registers as files, with full numbers, to those who may take them; each is written
 * into the audit trail. They are in Indonesian, as the law has them, whoever reads them.
 */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.EXPORT_RESIDENTS)
class BookFilesController {

    private final BookDesk desk;
    private final BookTables tables;
    private final BookPaper paper;
    private final Clock clock;

    BookFilesController(BookDesk desk, BookTables tables, BookPaper paper, Clock clock) {
        this.desk = desk;
        this.tables = tables;
        this.paper = paper;
        this.clock = clock;
    }

    @PostMapping("/kantor/buku/{book}/unduh")
    @WritesNothing
    ResponseEntity<byte[]> take(
            @PathVariable String book,
            @RequestParam(defaultValue = "") String per,
            @RequestParam(defaultValue = "xlsx") String bentuk,
            @RequestParam(defaultValue = "1") int bagian,
            Village village,
            Clerk clerk) {
        var kind = BooksController.kind(book);
        if (!bentuk.equals("xlsx") && !bentuk.equals("pdf")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var day = BookDay.of(kind, per, PaserTime.today(clock));
        var table = tables.table(desk.take(kind, day.day(), bentuk, clerk), Printer.INDONESIAN);
        var name = name(kind, village, day);
        return bentuk.equals("xlsx")
                ? SheetFiles.xlsx(sheet(table), name)
                : pdf(table, Math.clamp(bagian, 1, table.parts()), name, village);
    }

    private ResponseEntity<byte[]> pdf(BookTable table, int part, String name, Village village) {
        var file = name + (table.parts() == 1 ? "" : "-" + part) + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(file))
                .body(paper.print(table, part, village));
    }

    /** Each part leaves as soon as it is printed, so that none waits in memory for the others. */
    @PostMapping("/kantor/buku/{book}/unduh-semua")
    @WritesNothing
    void takeAll(
            @PathVariable String book,
            @RequestParam(defaultValue = "") String per,
            Village village,
            Clerk clerk,
            HttpServletResponse response)
            throws IOException {
        var kind = BooksController.kind(book);
        var day = BookDay.of(kind, per, PaserTime.today(clock));
        var table = tables.table(desk.take(kind, day.day(), "pdf", clerk), Printer.INDONESIAN);
        var name = name(kind, village, day);
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(name + ".zip"));
        try (var parts = new ZipOutputStream(response.getOutputStream())) {
            for (var part = 1; part <= table.parts(); part++) {
                parts.putNextEntry(new ZipEntry(name + "-" + part + ".pdf"));
                parts.write(paper.print(table, part, village));
                parts.closeEntry();
                parts.flush();
            }
        }
    }

    private static String name(BookKind kind, Village village, BookDay day) {
        return "buku-" + kind.word() + "-" + village.slug().value() + "-" + day.shown();
    }

    private static String attachment(String file) {
        return ContentDisposition.attachment().filename(file).build().toString();
    }

    private static Sheet sheet(BookTable table) {
        return new Sheet(
                table.kind().name(),
                table.heads(),
                table.lines().stream().map(BookTable.Line::cells).toList(),
                table.figures());
    }
}

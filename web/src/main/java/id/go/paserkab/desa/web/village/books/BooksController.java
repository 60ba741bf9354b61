package id.go.paserkab.desa.web.village.books;

import id.go.paserkab.desa.books.BookDesk;
import id.go.paserkab.desa.books.BookKind;
import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Requires;
import java.time.Clock;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Opens the registers of residents, with masked numbers. */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.VIEW_RESIDENTS)
@RequestMapping("/kantor/buku")
class BooksController {

    private final BookDesk desk;
    private final BookTables tables;
    private final Clock clock;

    BooksController(BookDesk desk, BookTables tables, Clock clock) {
        this.desk = desk;
        this.tables = tables;
        this.clock = clock;
    }

    @GetMapping
    String shelf(Model model) {
        model.addAttribute("kinds", BookKind.values());
        return "office/books/shelf";
    }

    @GetMapping("/{book}")
    String open(
            @PathVariable String book,
            @RequestParam(defaultValue = "") String per,
            @RequestParam(defaultValue = "1") int halaman,
            Clerk clerk,
            Model model,
            Locale locale) {
        var kind = kind(book);
        var day = BookDay.of(kind, per, PaserTime.today(clock));
        var table = tables.table(desk.look(kind, day.day(), clerk), locale);
        var page = Math.clamp(halaman, 1, table.pages());
        model.addAttribute("kind", kind);
        model.addAttribute("shown", day.shown());
        model.addAttribute("unreadable", day.unreadable());
        model.addAttribute("table", table);
        model.addAttribute("lines", table.page(page));
        model.addAttribute("number", page);
        return "office/books/book";
    }

    static BookKind kind(String word) {
        return BookKind.of(word)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

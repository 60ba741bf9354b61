package id.go.paserkab.desa.web.village.books;

import id.go.paserkab.desa.profile.ProfileDesk;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.web.print.Printer;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Puts a book on paper, for the head and the secretary to sign. */
@Component
class BookPaper {

    private final Printer printer;
    private final ProfileDesk profile;

    BookPaper(Printer printer, ProfileDesk profile) {
        this.printer = printer;
        this.profile = profile;
    }

    /** One of the parts in which the book is printed, counted from one. */
    byte[] print(BookTable table, int part, Village village) {
        var head = Objects.requireNonNullElse(profile.profile().headName(), "");
        return printer.print(
                "office/books/paper",
                Map.of(
                        "table",
                        table.part(part),
                        "part",
                        part,
                        "parts",
                        table.parts(),
                        "village",
                        village,
                        "head",
                        head),
                Map.of());
    }
}

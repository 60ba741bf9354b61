package id.go.paserkab.desa.web.village.books;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.books.BookKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BookTableTests {

    @Test
    void everyLineIsOnOnePageOfTheScreenAndInOnePartOfThePaper() {
        var table = table(1001);
        assertThat(table.pages()).isEqualTo(21);
        assertThat(table.parts()).isEqualTo(3);
        var shown = new ArrayList<BookTable.Line>();
        IntStream.rangeClosed(1, table.pages()).forEach(page -> shown.addAll(table.page(page)));
        assertThat(shown).isEqualTo(table.lines());
        var printed = new ArrayList<BookTable.Line>();
        IntStream.rangeClosed(1, table.parts())
                .forEach(part -> printed.addAll(table.part(part).lines()));
        assertThat(printed).isEqualTo(table.lines());
    }

    @Test
    void anEmptyBookHasOnePageAndPrintsNobody() {
        var table = table(0);
        assertThat(table.pages()).isEqualTo(1);
        assertThat(table.page(1)).isEmpty();
        assertThat(table.part(1).lines()).isEmpty();
    }

    private static BookTable table(int lines) {
        return new BookTable(
                BookKind.B1,
                "B.1",
                "Hari ini",
                List.of("No."),
                IntStream.rangeClosed(1, lines)
                        .mapToObj(number ->
                                new BookTable.Line(List.of(Integer.toString(number)), false))
                        .toList());
    }
}

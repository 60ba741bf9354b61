package id.go.paserkab.desa.web.village.books;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.books.BookKind;
import id.go.paserkab.desa.web.export.Heads;
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

    @Test
    void numbersOfPeopleAreNoFigures() {
        assertThat(table(1).figures()).containsExactly(0);
        var recap =
                new BookTable(BookKind.B3, "B.3", "Bulan ini", Heads.flat(List.of()), List.of());
        assertThat(recap.figures()).hasSize(31).contains(0, 2, 31).doesNotContain(1, 32);
    }

    private static BookTable table(int lines) {
        return new BookTable(
                BookKind.B1,
                "B.1",
                "Hari ini",
                Heads.flat(List.of("No.")),
                IntStream.rangeClosed(1, lines)
                        .mapToObj(number ->
                                new BookTable.Line(List.of(Integer.toString(number)), false))
                        .toList());
    }
}

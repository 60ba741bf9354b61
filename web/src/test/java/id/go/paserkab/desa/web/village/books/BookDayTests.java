package id.go.paserkab.desa.web.village.books;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.books.BookKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookDayTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @Test
    void aBookOfADayIsOfTheDayThatIsTyped() {
        var day = BookDay.of(BookKind.B1, " 2026-11-24 ", TODAY);
        assertThat(day.day()).isEqualTo("2026-11-24");
        assertThat(day.shown()).isEqualTo("2026-11-24");
        assertThat(day.unreadable()).isFalse();
    }

    @Test
    void aBookOfAMonthIsOfTheMonthThatIsTyped() {
        var month = BookDay.of(BookKind.LAMPID, "2026-11", TODAY);
        assertThat(month.day()).isEqualTo("2026-11-01");
        assertThat(month.shown()).isEqualTo("2026-11");
    }

    @Test
    void nothingTypedIsToday() {
        assertThat(BookDay.of(BookKind.B1, null, TODAY).day()).isEqualTo(TODAY);
        assertThat(BookDay.of(BookKind.B3, "", TODAY).shown()).isEqualTo("2026-12");
        assertThat(BookDay.of(BookKind.B3, "", TODAY).unreadable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kemarin", "2026-13-01", "2027-01-01", "0001-01-01", "2026-11"})
    void whatIsNoDayOrHasNotBeenIsToldAndTodayShown(String typed) {
        var day = BookDay.of(BookKind.B1, typed, TODAY);
        assertThat(day.unreadable()).isTrue();
        assertThat(day.day()).isEqualTo(TODAY);
    }
}

package id.go.paserkab.desa.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One cell: its text as people see it (a number without the noise behind the fifteenth digit, a day
 * as {@code 1990-12-31}), what it is by its type and format, and whether a formula made it.
 */
public record Cell(Kind kind, String text, boolean formula) {

    /** A place where nothing stands. */
    public static final Cell EMPTY = new Cell(Kind.TEXT, "", false);

    private static final Pattern NUMBER =
            Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?([eE][+-]?[0-9]{1,2})?");
    private static final int SEEN_DIGITS = 15;
    private static final BigDecimal EXACT_BELOW = BigDecimal.valueOf(1L << 53);

    /** What a cell is. */
    public enum Kind {
        TEXT,
        NUMBER,
        DAY,
        /** A part of a hundred: {@code 80%} is 0.8. */
        SHARE,
        TRUTH,
        /** {@code #REF!} and its like; or a day that never was. */
        ERROR,
        /** A formula whose result the file does not hold. */
        UNCALCULATED
    }

    public static Cell text(String text) {
        return text.isEmpty() ? EMPTY : new Cell(Kind.TEXT, text, false);
    }

    /** Whether nothing stands here. */
    public boolean empty() {
        return kind == Kind.TEXT && text.isBlank();
    }

    /**
     * A whole number so long that spreadsheets no longer keep all of its digits: its last ones may
     * be what a program made of them. One that ends in another digit than zero below 2^53 is exact:
     * a program wrote it that way, as typing leaves a zero there.
     */
    public boolean digitsLost() {
        return kind == Kind.NUMBER && number().map(Cell::loses).orElse(true);
    }

    /** The number that a number's text says. */
    public Optional<BigDecimal> number() {
        return NUMBER.matcher(text).matches()
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    /** A number as a file stores it. */
    static Cell number(Kind kind, String stored, boolean formula) {
        if (!NUMBER.matcher(stored).matches()) {
            return new Cell(Kind.TEXT, stored, formula);
        }
        var number = new BigDecimal(stored);
        return new Cell(
                kind,
                (exact(number) ? number : number.round(new MathContext(SEEN_DIGITS)))
                        .stripTrailingZeros()
                        .toPlainString(),
                formula);
    }

    static Cell day(String stored, DateSystem dates, boolean formula) {
        var plain = number(Kind.NUMBER, stored, formula);
        if (plain.kind() != Kind.NUMBER) {
            return plain;
        }
        return plain.number()
                .flatMap(dates::day)
                .map(LocalDate::toString)
                .map(text -> new Cell(Kind.DAY, text, formula))
                .orElse(new Cell(Kind.ERROR, plain.text(), formula));
    }

    private static boolean exact(BigDecimal number) {
        return whole(number) && number.abs().compareTo(EXACT_BELOW) < 0;
    }

    private static boolean loses(BigDecimal number) {
        if (!whole(number) || number.abs().toBigInteger().toString().length() <= SEEN_DIGITS) {
            return false;
        }
        return !exact(number) || number.stripTrailingZeros().scale() < 0;
    }

    private static boolean whole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }
}

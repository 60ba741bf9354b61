package id.go.paserkab.desa.notice;

import id.go.paserkab.desa.kernel.VillageCode;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What fills a place in a notice's words; only the reader's page or mail puts it into a language.
 */
public sealed interface Argument {

    /** Words as somebody wrote them, the same in any language. */
    record Text(String text) implements Argument {}

    record Count(long count) implements Argument {}

    record Day(LocalDate day) implements Argument {}

    record Month(YearMonth month) implements Argument {}

    /** A village, which is told by its name. */
    record OfVillage(VillageCode village) implements Argument {}

    /** The key of a message, such as the name of a state. */
    record Term(String key) implements Argument {}

    /** What a part of the platform stored in plain words, {@code key: text}. */
    record Stored(String text) implements Argument {}

    /** As it is kept in a row. */
    default String kept() {
        return switch (this) {
            case Text(var text) -> "text:" + text;
            case Count(var count) -> "count:" + count;
            case Day(var day) -> "day:" + day;
            case Month(var month) -> "month:" + month;
            case OfVillage(var village) -> "village:" + village;
            case Term(var key) -> "term:" + key;
            case Stored(var text) -> "stored:" + text;
        };
    }

    /** Reads what {@link #kept} wrote. */
    static Argument of(String kept) {
        var end = kept.indexOf(':');
        var value = kept.substring(end + 1);
        return switch (kept.substring(0, end)) {
            case "count" -> new Count(Long.parseLong(value));
            case "day" -> new Day(LocalDate.parse(value));
            case "month" -> new Month(YearMonth.parse(value));
            case "village" -> new OfVillage(new VillageCode(value));
            case "term" -> new Term(value);
            case "stored" -> new Stored(value);
            default -> new Text(value);
        };
    }
}

package id.go.paserkab.desa.incomingletter;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What to look for among incoming letters; every word of the text must stand in the letter. */
public record IncomingQuery(
        String text,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Standing standing,
        int page) {

    public IncomingQuery {
        text = text.strip();
        page = Math.max(0, page);
    }

    /** How far the village has come with a letter. */
    public enum Standing {
        /** Handed on to nobody yet. */
        NEW,
        /** Handed on, and still waited for. */
        WAITING,
        /** Waited for beyond the day on which it was due. */
        OVERDUE,
        /** Handed on, and answered by everybody. */
        ANSWERED,
        ANNULLED
    }

    boolean fits(IncomingContents contents) {
        var said =
                String.join(
                                "\n",
                                contents.sender(),
                                contents.number(),
                                contents.subject(),
                                contents.note())
                        .toLowerCase(Locale.ROOT);
        return Stream.of(text.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(said::contains);
    }

    @Override
    public String toString() {
        return "IncomingQuery[…]";
    }
}

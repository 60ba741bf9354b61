package id.go.paserkab.desa.incomingletter;

import id.go.paserkab.desa.vault.SealedWords;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a letter says of itself: who sent it, its sender's number and day where it has them, what it
 * is about, and what the village notes beside it.
 */
public record IncomingContents(
        String sender, String number, @Nullable LocalDate dated, String subject, String note) {

    public IncomingContents {
        sender = sender.strip();
        number = number.strip();
        subject = subject.strip();
        note = note.strip();
    }

    static IncomingContents read(String text) {
        var words = SealedWords.read(text);
        var dated = words.get("dated");
        return new IncomingContents(
                words.getOrDefault("sender", ""),
                words.getOrDefault("number", ""),
                dated == null || dated.isEmpty() ? null : LocalDate.parse(dated),
                words.getOrDefault("subject", ""),
                words.getOrDefault("note", ""));
    }

    String write() {
        return SealedWords.write(
                Map.of(
                        "sender",
                        sender,
                        "number",
                        number,
                        "dated",
                        dated == null ? "" : dated.toString(),
                        "subject",
                        subject,
                        "note",
                        note));
    }

    /** A record would print what it holds, and end up in a log. */
    @Override
    public String toString() {
        return "IncomingContents[…]";
    }
}

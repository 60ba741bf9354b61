package id.go.paserkab.desa.letter;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.letterpaper.LetterPaper;
import id.go.paserkab.desa.lettertemplate.KindDefinition;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes letters of the bound village and brings them on their way. {@code version} is the one that
 * the reader saw; where somebody moved the letter since, {@link LetterRefused} says so.
 */
@Component
public class LetterDesk {

    private final Drafts drafts;
    private final LetterPath path;
    private final LetterPress press;
    private final LetterReader reader;
    private final Preview preview;

    LetterDesk(
            Drafts drafts,
            LetterPath path,
            LetterPress press,
            LetterReader reader,
            Preview preview) {
        this.drafts = drafts;
        this.path = path;
        this.press = press;
        this.reader = reader;
        this.preview = preview;
    }

    /** Writes a draft; throws {@link LetterIncomplete} with all that is wrong with it. */
    public UUID draft(DraftLetter draft, Actor by) {
        return drafts.make(draft, by);
    }

    /** Writes a draft anew; throws {@link LetterIncomplete}. */
    public void change(UUID letter, int version, DraftLetter draft, Actor by) {
        drafts.change(letter, version, draft, by);
    }

    /** Hands a draft on to whoever is next, which may be the printer. */
    public LetterState submit(UUID letter, int version, Actor by) {
        return forward(letter, version, LetterStep.SUBMITTED, by);
    }

    /** Says that the letter was checked. */
    public LetterState check(UUID letter, int version, Actor by) {
        return forward(letter, version, LetterStep.CHECKED, by);
    }

    /**
     * Signs: the letter gets its number and its code, and its file is made. With credentials, and
     * where the platform has a signing service, the file itself is signed.
     */
    public void sign(
            UUID letter,
            int version,
            Signatory signatory,
            @Nullable Credentials credentials,
            Actor by) {
        path.sign(letter, version, signatory, by);
        press.issue(letter, credentials, by);
    }

    /** Makes the file of a letter that was numbered when printer or signing service failed. */
    public void finish(UUID letter, @Nullable Credentials credentials, Actor by) {
        press.issue(letter, credentials, by);
    }

    /** Whether signing asks for credentials. */
    public boolean electronic() {
        return press.electronic();
    }

    /** Sends a letter back to be written anew. */
    public void reject(UUID letter, int version, String reason, Actor by) {
        path.reject(letter, version, reason, by);
    }

    /** Throws a draft away, with what it said. */
    public void discard(UUID letter, int version, Actor by) {
        path.discard(letter, version, by);
    }

    /** Says of an issued letter that it no longer counts. */
    public void annul(UUID letter, String reason, Actor by) {
        path.annul(letter, reason, by);
    }

    public Letter letter(UUID letter) {
        return reader.letter(letter);
    }

    /** The letter as it is or will be printed. */
    public LetterPaper paper(UUID letter) {
        return reader.look(letter);
    }

    /** Whom a letter would be about, with masked numbers; throws {@link LetterRefused}. */
    public Subject subject(UUID resident, Actor by) {
        return preview.subject(resident, by);
    }

    /** What a draft would look like; gaps are left where something is missing. */
    public LetterPaper preview(DraftLetter draft, Actor by) {
        return preview.of(draft, by);
    }

    /** What a draft would look like when it is written anew. */
    public LetterPaper preview(UUID letter, DraftLetter draft, Actor by) {
        return preview.of(letter, draft, by);
    }

    /** What letters of a kind look like, with samples in place of a resident. */
    public LetterPaper sample(KindDefinition kind) {
        return preview.sample(kind);
    }

    private LetterState forward(UUID letter, int version, LetterStep step, Actor by) {
        var to = path.forward(letter, version, step, by);
        if (to == LetterState.SIGNED) {
            press.issue(letter, null, by);
            return LetterState.ISSUED;
        }
        return to;
    }
}

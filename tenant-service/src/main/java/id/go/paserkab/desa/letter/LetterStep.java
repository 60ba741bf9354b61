package id.go.paserkab.desa.letter;

import java.util.Locale;

/** What can be done with a letter. */
public enum LetterStep {
    DRAFTED,
    CHANGED,
    SUBMITTED,
    CHECKED,
    SIGNED,
    REJECTED,
    ISSUED,
    ANNULLED,
    DISCARDED;

    /** Its name in the audit trail. */
    String action() {
        return "letter." + name().toLowerCase(Locale.ROOT);
    }
}

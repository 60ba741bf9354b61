package id.go.paserkab.desa.incomingletter;

import java.util.Locale;

/** What can be done with an incoming letter. */
public enum IncomingStep {
    RECORDED,
    CORRECTED,
    SCANNED,
    FORWARDED,
    ANSWERED,
    ANNULLED;

    /** Its name in the audit trail, among those of letters. */
    String action() {
        return "letter.incoming-" + name().toLowerCase(Locale.ROOT);
    }
}

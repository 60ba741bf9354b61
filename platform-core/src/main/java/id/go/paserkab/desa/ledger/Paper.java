package id.go.paserkab.desa.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a letter and may be told to whoever holds it: of its subject the initials and
 * nothing else.
 */
public record Paper(
        Kind kind,
        String initials,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        Signature signature) {

    /** What kind of letter it is. */
    public record Kind(String code, String name) {}

    /** Who signed it, in which office, and whether electronically or by hand. */
    public record Signature(String name, String office, boolean electronic) {}
}

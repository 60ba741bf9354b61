package id.go.paserkab.desa.lettertemplate;

import org.jspecify.annotations.Nullable;

/**
 * One thing that keeps a kind of letter from being saved: where it stands ({@code line} counts from
 * one, zero where it is not about a line), the word that it is about, and what was perhaps meant.
 */
public record Flaw(Where where, What what, String word, int line, @Nullable String meant) {

    static Flaw of(Where where, What what, String word) {
        return new Flaw(where, what, word, 0, null);
    }

    /** The part of a kind that has the flaw. */
    public enum Where {
        NAME,
        CODE,
        CLASSIFICATION,
        SUBJECT,
        FIELDS,
        REQUIREMENTS,
        VALIDITY,
        ADDRESSEE,
        BODY
    }

    /** What is wrong. */
    public enum What {
        MISSING,
        TOO_LONG,
        MALFORMED,
        DOUBLE,
        UNKNOWN_PLACEHOLDER,
        UNCLOSED_BRACKET,
        SECTION_NOT_CLOSED,
        SECTION_NOT_OPEN,
        SECTION_IN_SECTION
    }
}

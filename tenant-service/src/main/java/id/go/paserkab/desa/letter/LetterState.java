package id.go.paserkab.desa.letter;

import java.util.Optional;

/** Where a letter stands on its way. */
public enum LetterState {
    DRAFT,
    TO_CHECK,
    TO_SIGN,
    /** Signed and numbered; its file is being made. */
    SIGNED,
    ISSUED,
    ANNULLED,
    DISCARDED;

    /** Where the step leads from here; empty where it cannot be taken. */
    Optional<LetterState> after(LetterStep step, PathRules rules) {
        return Optional.ofNullable(
                switch (step) {
                    case DRAFTED, CHANGED -> this == DRAFT ? DRAFT : null;
                    case SUBMITTED ->
                            this == DRAFT ? (rules.checked() ? TO_CHECK : unchecked(rules)) : null;
                    case CHECKED -> this == TO_CHECK ? unchecked(rules) : null;
                    case SIGNED -> this == TO_SIGN ? SIGNED : null;
                    case REJECTED -> this == TO_CHECK || this == TO_SIGN ? DRAFT : null;
                    case ISSUED -> this == SIGNED ? ISSUED : null;
                    case ANNULLED -> this == SIGNED || this == ISSUED ? ANNULLED : null;
                    case DISCARDED -> this == DRAFT ? DISCARDED : null;
                });
    }

    /** Whether the letter has its number. */
    public boolean numbered() {
        return this == SIGNED || this == ISSUED || this == ANNULLED;
    }

    private static LetterState unchecked(PathRules rules) {
        return rules.signed() ? TO_SIGN : SIGNED;
    }
}

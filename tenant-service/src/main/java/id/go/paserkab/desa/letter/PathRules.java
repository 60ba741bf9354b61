package id.go.paserkab.desa.letter;

import id.go.paserkab.desa.letterpaper.LetterPaper.Sheet;

/**
 * Which steps the village's letters take before they are issued, and on which paper. A letter that
 * is not signed here is printed for the head to sign by hand.
 */
public record PathRules(boolean checked, boolean signed, Sheet paper) {

    /** What applies until the village says otherwise. */
    static final PathRules USUAL = new PathRules(true, true, Sheet.F4);
}

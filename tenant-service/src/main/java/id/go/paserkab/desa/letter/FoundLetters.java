package id.go.paserkab.desa.letter;

import java.util.List;

/** A page of letters, and whether there are more after it. */
public record FoundLetters(List<LetterLine> letters, boolean more) {}

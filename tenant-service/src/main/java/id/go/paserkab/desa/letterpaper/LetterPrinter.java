package id.go.paserkab.desa.letterpaper;

/** Puts letters on paper. */
public interface LetterPrinter {

    /** The letter as a PDF that can be kept for decades. */
    byte[] print(LetterPaper paper);
}

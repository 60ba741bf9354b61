package id.go.paserkab.desa.letter;

/** A line of the agenda or the expedition book: the letter, its subject's name, its receiver. */
public record RegisterEntry(LetterLine letter, String subject, String addressee) {}

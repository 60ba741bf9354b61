package id.go.paserkab.desa.ledger;

/**
 * A letter's number as it is printed, and its place in the numbering of the village: the scheme
 * that counts, the year, and the how-manieth letter it is.
 */
public record LetterNumber(String text, String scheme, int year, int sequence) {}

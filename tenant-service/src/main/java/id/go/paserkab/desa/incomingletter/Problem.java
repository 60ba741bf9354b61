package id.go.paserkab.desa.incomingletter;

/** What is wrong with a field. */
public enum Problem {
    MISSING,
    TOO_LONG,
    /** It holds sixteen digits in a row: a NIK or family card number belongs on the scan alone. */
    NUMBER_OF_A_PERSON,
    IN_THE_FUTURE,
    /** Before the first year of which the product keeps a book. */
    TOO_EARLY,
    /** The letter was written after it was received. */
    AFTER_RECEIPT,
    /** It is due before it was received. */
    BEFORE_RECEIPT
}

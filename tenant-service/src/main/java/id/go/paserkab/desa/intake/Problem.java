package id.go.paserkab.desa.intake;

/** What can be wrong in a file; each has its sentence, which says what to do. */
public enum Problem {
    /** (the reason why the file cannot be read) */
    UNREADABLE(Severity.ERROR),
    /** (the sheets that were looked at) */
    NO_HEADINGS(Severity.ERROR),
    COLUMN_MISSING(Severity.ERROR),
    COLUMN_TWICE(Severity.ERROR),
    /** Headings, and nothing beneath them. (the sheet) */
    NO_ROWS(Severity.ERROR),
    /** {@code ###} stands before the first resident. */
    ENDS_AT_ONCE(Severity.ERROR),
    CELL_ERROR(Severity.ERROR),
    NOT_CALCULATED(Severity.ERROR),
    /** (the last of the rows that are shown as one) */
    MERGED(Severity.ERROR),
    VALUE_MISSING(Severity.ERROR),
    TEXT_TOO_LONG(Severity.ERROR),
    NAME_ODD(Severity.WARNING),
    /** A number that a spreadsheet has rounded. */
    NUMBER_ROUNDED(Severity.ERROR),
    NUMBER_FORM(Severity.ERROR),
    /** A parent's number that is none is left out. */
    NUMBER_LEFT_OUT(Severity.WARNING),
    NIK_MISSING(Severity.WARNING),
    NIK_BIRTH_DIFFERS(Severity.WARNING),
    NIK_SEX_DIFFERS(Severity.WARNING),
    /** (the row in which it stands already) */
    NIK_TWICE(Severity.ERROR),
    DATE_FORM(Severity.ERROR),
    DATE_LEFT_OUT(Severity.WARNING),
    DATE_IN_FUTURE(Severity.ERROR),
    CODE_UNKNOWN(Severity.ERROR),
    CODE_LEFT_OUT(Severity.WARNING),
    /** A code that means different things in different programs: only its label is safe. */
    CODE_NEEDS_LABEL(Severity.WARNING),
    COORDINATE_LEFT_OUT(Severity.WARNING),
    FAMILY_MISSING(Severity.WARNING),
    RELATIONSHIP_MISSING(Severity.WARNING),
    /** (the row of the first head) */
    HEAD_TWICE(Severity.ERROR),
    /** The register has another head of this family, of whom the file says nothing. */
    HEAD_IN_REGISTER(Severity.ERROR),
    /** Two rows without a NIK are one person by family, name and birth date. */
    PERSON_TWICE(Severity.ERROR),
    /** The register would not take the row; why, no other check has foreseen. */
    REGISTER_REFUSES(Severity.ERROR),
    /** Somebody known died, left or came: that is an event, and no import. */
    STANDING_DIFFERS(Severity.WARNING),
    HEAD_MISSING(Severity.WARNING),
    /** (the row of the family's first member, whose address counts) */
    FAMILY_ADDRESS_DIFFERS(Severity.WARNING);

    private final Severity severity;

    Problem(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}

package id.go.paserkab.desa.lettertemplate;

/** What may be typed into an extra field of a letter. */
public enum FieldType {
    TEXT(200),
    LONG_TEXT(1_500),
    DATE(10),
    NUMBER(18),
    CHOICE(120);

    private final int longest;

    FieldType(int longest) {
        this.longest = longest;
    }

    /** How many characters it holds at most. */
    public int longest() {
        return longest;
    }
}

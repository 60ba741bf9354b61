package id.go.paserkab.desa.incomingletter;

/** What is typed about an incoming letter and about handing it on. */
public enum Field {
    RECEIVED(10),
    NUMBER(120),
    DATED(10),
    SENDER(200),
    SUBJECT(500),
    NOTE(500),
    TO(120),
    INSTRUCTION(500),
    DUE(10),
    OUTCOME(500);

    private final int longest;

    Field(int longest) {
        this.longest = longest;
    }

    /** How many characters it may have. */
    public int longest() {
        return longest;
    }
}

package id.go.paserkab.desa.letternumber;

/** Which letters share a sequence of numbers; every sequence begins anew with the year. */
public enum NumberScheme {
    /** All letters of the village. */
    VILLAGE,
    /** All letters of a kind. */
    KIND,
    /** All letters that are filed under the same number. */
    CLASSIFICATION;

    /** What names the sequence that this letter belongs to. */
    String sequence(NumberedKind kind) {
        return switch (this) {
            case VILLAGE -> name();
            case KIND -> name() + "/" + kind.code();
            case CLASSIFICATION -> name() + "/" + kind.classification();
        };
    }
}

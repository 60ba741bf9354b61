package id.go.paserkab.desa.training;

import id.go.paserkab.desa.training.SheetFinding.Kind;

/** Says why nothing can be read from an XLSX file. */
final class UnreadableBook extends Exception {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    UnreadableBook(Kind kind) {
        super("The file cannot be read: " + kind);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }
}

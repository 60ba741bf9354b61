package id.go.paserkab.desa.intake;

/** Is handed the rows of a file one after another. */
@FunctionalInterface
interface RowTaker {

    void take(ReadRow row);
}

package id.go.paserkab.desa.spreadsheet;

/** Is shown the rows of a sheet one after another; none of them is kept. */
@FunctionalInterface
public interface RowVisitor {

    /** Whether it wants to see the next one. */
    boolean visit(Row row);
}

package id.go.paserkab.desa.intake;

import org.jspecify.annotations.Nullable;

/**
 * Something in a file that is wrong or strange. The row is the file's own number, zero for the file
 * as a whole. {@code about} is what the sentence speaks of, and never a number of a person.
 */
public record Finding(Problem problem, int row, @Nullable Column column, String about) {

    private static final int LONGEST = 40;

    static Finding ofFile(Problem problem, String about) {
        return new Finding(problem, 0, null, about);
    }

    /** About what stands in a cell: shortened, and without anything that may be a number. */
    static Finding ofText(Problem problem, int row, Column column, String typed) {
        return new Finding(problem, row, column, quoted(typed));
    }

    public Severity severity() {
        return problem.severity();
    }

    static String quoted(String typed) {
        var hidden = typed.replaceAll("\\d{5,}", "•••••");
        return hidden.length() > LONGEST ? hidden.substring(0, LONGEST) + "…" : hidden;
    }
}

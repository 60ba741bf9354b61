package id.go.paserkab.desa.vault;

import java.util.regex.Pattern;

/** A text column of a village's table, keyed by {@code id}, that holds sealed values. */
public record SealedColumn(String table, String column) {

    private static final Pattern NAME = Pattern.compile("[a-z_]{1,60}");

    public SealedColumn {
        if (!NAME.matcher(table).matches() || !NAME.matcher(column).matches()) {
            throw new IllegalArgumentException("A table and its column have plain names");
        }
    }
}

package id.go.paserkab.desa.vault;

import java.util.UUID;
import java.util.regex.Pattern;

/** A place in a village where sealed values stand, one for each row of a table. */
public sealed interface SealedPlace {

    String table();

    String column();

    /** Which column of the table tells its rows apart. */
    default String key() {
        return "id";
    }

    /** The value of one row. */
    default Place of(UUID row) {
        return Place.of(table(), column(), row);
    }

    default String name() {
        return table() + "." + column();
    }

    /** Texts in a column. */
    record Texts(String table, String column) implements SealedPlace {

        public Texts {
            Name.check(table, column);
        }
    }

    /** Bytes in a column, files mostly. */
    record Bytes(String table, String column, String key) implements SealedPlace {

        public Bytes {
            Name.check(table, column, key);
        }
    }

    /**
     * Files in the archive, each under the key of its row; whoever writes over one that is there
     * holds the row.
     *
     * @param column what the files were sealed for
     * @param key the column whose value they are kept under; rows where it is null have none
     */
    record Files(String table, String column, String key) implements SealedPlace {

        public Files {
            Name.check(table, column, key);
        }
    }

    /** What may stand in a statement as it is. */
    final class Name {

        private static final Pattern PLAIN = Pattern.compile("[a-z_]{1,60}");

        private Name() {}

        private static void check(String... names) {
            for (var name : names) {
                if (!PLAIN.matcher(name).matches()) {
                    throw new IllegalArgumentException("A table and its column have plain names");
                }
            }
        }
    }
}

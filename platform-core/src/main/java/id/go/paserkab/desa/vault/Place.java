package id.go.paserkab.desa.vault;

import java.util.UUID;

/** Where a sealed value stands; moved to another place, it does not open. */
public record Place(String table, String column, UUID row) {

    public static Place of(String table, String column, UUID row) {
        return new Place(table, column, row);
    }
}

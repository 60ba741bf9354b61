package id.go.paserkab.desa.document;

import java.util.UUID;

/** Names a document of the store. */
public record DocumentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}

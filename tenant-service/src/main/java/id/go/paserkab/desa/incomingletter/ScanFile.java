package id.go.paserkab.desa.incomingletter;

import id.go.paserkab.desa.reception.DocumentType;

/** A scan as it is handed out. */
public record ScanFile(DocumentType type, byte[] content) {

    @Override
    public String toString() {
        return type + " of " + content.length;
    }
}

package id.go.paserkab.desa.spreadsheet;

import java.nio.charset.StandardCharsets;

/** What a file is by how it begins; its name says nothing. */
enum FileKind {
    ZIP,
    OLD_BOOK,
    LOCKED,
    OTHER;

    /** How the directory of a locked XLSX calls what it holds. */
    private static final byte[] LOCK = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    static FileKind of(byte[] file) {
        if (begins(file, 'P', 'K', 3, 4)) {
            return ZIP;
        }
        if (begins(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            return holds(file, LOCK) ? LOCKED : OLD_BOOK;
        }
        return OTHER;
    }

    static boolean begins(byte[] file, int... signs) {
        for (int index = 0; index < signs.length; index++) {
            if (index >= file.length || (file[index] & 0xFF) != signs[index]) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(byte[] file, byte[] sought) {
        for (int from = 0; from + sought.length <= file.length; from++) {
            var same = 0;
            while (same < sought.length && file[from + same] == sought[same]) {
                same++;
            }
            if (same == sought.length) {
                return true;
            }
        }
        return false;
    }
}

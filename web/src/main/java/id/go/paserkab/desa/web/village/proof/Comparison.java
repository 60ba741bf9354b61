package id.go.paserkab.desa.web.village.proof;

import id.go.paserkab.desa.ledger.Sha256;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What came of comparing a file that somebody holds with the one that was issued. */
enum Comparison {
    SAME,
    DIFFERS,
    MISSING,
    TOO_LARGE;

    private static final long LARGEST = 5L << 20;

    static Comparison of(@Nullable MultipartFile file, Sha256 issued) throws IOException {
        if (file == null || file.isEmpty()) {
            return MISSING;
        }
        if (file.getSize() > LARGEST) {
            return TOO_LARGE;
        }
        return Sha256.of(file.getBytes()).equals(issued) ? SAME : DIFFERS;
    }
}

package id.go.paserkab.desa.benchmark.letter;

import java.io.IOException;
import java.util.UUID;

/** Somebody at the office who writes letters and issues them. */
interface Issuer extends AutoCloseable {

    UUID draft(UUID resident) throws IOException;

    void issue(UUID letter) throws IOException;

    /** How often the village had no connection free, so that something was sent again. */
    int sentAgain();

    @Override
    void close() throws IOException;
}

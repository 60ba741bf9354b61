package id.go.paserkab.desa.provisioning;

import java.time.Instant;

/** What became of a step. */
sealed interface Outcome {

    /** It is done; the note says what was made, for those who look. */
    record Done(String note) implements Outcome {}

    /** It could not be done now; nobody needs to act. */
    record RetryAt(Instant at, String why) implements Outcome {}

    /** Somebody must act. */
    record Failed(String failure, String remedy) implements Outcome {}
}

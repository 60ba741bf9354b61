package id.go.paserkab.desa.worker;

import java.time.Instant;

/**
 * A kind of work that {@link Wakeups} wakes for one instance at a time. Rows of its own hold the
 * state; being woken twice, or once more than needed, must be harmless.
 */
public interface Job {

    String name();

    /** Does what can be done now. An exception means that it is to be done again a little later. */
    Next perform(String instance);

    /** When the instance is to be woken again. */
    sealed interface Next {

        /** Not again, until somebody asks. */
        record Rest() implements Next {}

        /** At the given time. */
        record Again(Instant at) implements Next {}
    }
}

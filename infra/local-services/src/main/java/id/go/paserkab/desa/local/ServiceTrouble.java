package id.go.paserkab.desa.local;

import org.jspecify.annotations.Nullable;

/** Tells a person, in a sentence or two, what is wrong with a local service and what to do. */
public final class ServiceTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ServiceTrouble(String sentence) {
        this(sentence, null);
    }

    public ServiceTrouble(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}

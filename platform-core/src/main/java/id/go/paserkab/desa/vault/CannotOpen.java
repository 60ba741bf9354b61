package id.go.paserkab.desa.vault;

import java.security.GeneralSecurityException;

/** Refuses a sealed value that was made elsewhere, was altered, or is of a lost key. */
public final class CannotOpen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotOpen(Place place, GeneralSecurityException cause) {
        super("What is sealed in " + place + " does not open there", cause);
    }
}

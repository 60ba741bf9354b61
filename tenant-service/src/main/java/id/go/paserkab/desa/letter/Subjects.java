package id.go.paserkab.desa.letter;

import id.go.paserkab.desa.audit.Actor;
import java.util.Optional;
import java.util.UUID;

/** Who letters can be about: the residents of the bound village whom the reader may see. */
public interface Subjects {

    /** With masked numbers, for looking at a letter that is being written. */
    Optional<Subject> find(UUID resident, Actor reader);

    /** With numbers in full, for a letter that is handed in or printed; leaves an audit entry. */
    Optional<Subject> disclose(UUID resident, String purpose, Actor reader);
}

package id.go.paserkab.desa.letter;

import java.util.Optional;
import java.util.UUID;

/** Who letters can be about: the residents of the bound village, as far as the reader may see. */
public interface Subjects {

    Optional<Subject> find(UUID resident);
}

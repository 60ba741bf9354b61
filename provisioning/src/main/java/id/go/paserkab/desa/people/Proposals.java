package id.go.paserkab.desa.people;

import id.go.paserkab.desa.audit.Actor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Proposes how the villages that nobody covers could be spread over the facilitators. */
public interface Proposals {

    /** Proposes and changes nothing. */
    Proposal preview(@Nullable LocalDate from);

    /**
     * Assigns everything that was proposed or nothing; throws a refusal where the proposal would be
     * another one by now.
     */
    Proposal accept(@Nullable LocalDate from, String fingerprint, Actor by);
}

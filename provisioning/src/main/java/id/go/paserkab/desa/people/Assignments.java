package id.go.paserkab.desa.people;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.kernel.VillageCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which facilitator covers which village when. Every change is audited or throws a refusal. */
public interface Assignments {

    Optional<Assignment> find(UUID id);

    /** The newest first, past ones too. */
    List<Assignment> of(UUID facilitator);

    /** The newest first, past ones too. */
    List<Assignment> of(VillageCode village);

    /** Assigns all of the villages or none. */
    void assign(
            UUID facilitator,
            Set<VillageCode> villages,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            Actor by);

    /** Hands a village over: the one covers it until the day before, the other from then on. */
    void replace(UUID assignment, UUID facilitator, @Nullable LocalDate from, Actor by);

    void end(UUID assignment, @Nullable LocalDate last, Actor by);

    /** Takes an assignment back that begins today or later, as if it had never been made. */
    void withdraw(UUID assignment, Actor by);
}

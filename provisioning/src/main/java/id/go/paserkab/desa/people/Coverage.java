package id.go.paserkab.desa.people;

import id.go.paserkab.desa.kernel.VillageCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which villages are covered, for whoever needs to know; it changes nothing. */
public interface Coverage {

    /** The villages of the facilitator who signs in as this subject. */
    Set<VillageCode> villagesOf(String subject, LocalDate day);

    Optional<Facilitator> facilitatorOf(VillageCode village, LocalDate day);

    /** Every assignment that counts on the day, by village. */
    List<Assignment> on(LocalDate day);

    /** Villages that nobody covers on the day, by code; archived ones are left out. */
    List<VillageCode> uncovered(LocalDate day);
}

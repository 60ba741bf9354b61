package id.go.paserkab.desa.people;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.document.DocumentId;
import id.go.paserkab.desa.kernel.VillageCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Cadres and operators of the villages. Every change is audited or throws {@link PeopleRefused}, or
 * {@code DocumentRefused} for the scan; then nothing is kept.
 */
public interface Cadres {

    /** Who serves in the village on the day. */
    List<Cadre> of(VillageCode village, LocalDate day);

    /** Who serves on the day in any village, by village. */
    List<Cadre> on(LocalDate day);

    /** Everybody who ever served in the village, the newest first. */
    List<Cadre> history(VillageCode village);

    Optional<Cadre> find(UUID id);

    Optional<Cadre> withDocument(DocumentId document);

    UUID appoint(VillageCode village, Appointment appointment, Actor by);

    /** {@code version} is the one that was looked at; a new scan takes the place of the old. */
    void correct(UUID id, Appointment appointment, int version, Actor by);

    void end(UUID id, @Nullable LocalDate last, Actor by);
}

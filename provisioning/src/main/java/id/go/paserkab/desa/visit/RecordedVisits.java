package id.go.paserkab.desa.visit;

import id.go.paserkab.desa.document.DocumentId;
import id.go.paserkab.desa.reception.DocumentRefused;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps what is told of visits that took place. Every change is audited or throws {@link
 * VisitRefused} or {@link DocumentRefused}; then nothing is kept.
 */
public interface RecordedVisits {

    /**
     * {@code key} is the plan's id, or was made where the visit was typed. What comes twice is kept
     * once, whatever the second says.
     */
    Recorded record(UUID key, VisitTold told, VisitAuthor by);

    /** {@code version} is the one that was looked at; photographs are added to those there are. */
    void correct(UUID id, VisitTold told, Set<DocumentId> without, int version, VisitAuthor by);
}

package id.go.paserkab.desa.population;

import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.tenancy.VillageTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Takes over people from a file: says first what would happen, then does all of it in one event, so
 * that {@link Reversals} can take it back as a whole. A file adds and changes; what it leaves empty
 * stays, and whom it does not name stays too.
 */
@Component
@VillageTransaction
public class ResidentIntake {

    private final Acquaintances acquaintances;
    private final EventBook book;
    private final Premises premises;

    ResidentIntake(Acquaintances acquaintances, EventBook book, Premises premises) {
        this.acquaintances = acquaintances;
        this.book = book;
        this.premises = premises;
    }

    /** What each row would do; changes nothing. */
    public List<Compared> compare(List<IntakeRow> rows, Clerk clerk) {
        return plan(rows, premises.today(), clerk).compared();
    }

    /**
     * Takes the rows over as of a day and returns the event; nothing where no row would change
     * anything. All or nothing: throws {@link PopulationRefused} where a row is refused.
     */
    public Optional<UUID> apply(List<IntakeRow> rows, LocalDate asOf, String note, Clerk clerk) {
        premises.past(asOf);
        var plan = plan(rows, asOf, clerk);
        plan.compared().stream()
                .map(Compared::refusal)
                .filter(why -> why != null)
                .findFirst()
                .ifPresent(Premises::refuse);
        if (plan.changes().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                book.write(
                        new NewEvent(
                                EventKind.IMPORT, asOf, null, Premises.tidy(note), plan.changes()),
                        clerk.actor()));
    }

    private IntakePlan plan(List<IntakeRow> rows, LocalDate asOf, Clerk clerk) {
        if (!clerk.sight().whole()) {
            throw new PopulationRefused(Refusal.OUT_OF_SIGHT);
        }
        var plan = new IntakePlan(acquaintances.among(rows), asOf);
        rows.forEach(plan::take);
        return plan;
    }
}

package id.go.paserkab.desa.population;

import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.population.Change.Subject;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.tenancy.VillageTransaction;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows numbers in full, to one who says why, and never without an entry in the audit trail. */
@Component
@VillageTransaction
public class Numbers {

    private final EventBook book;
    private final Premises premises;
    private final AuditTrail trail;

    Numbers(EventBook book, Premises premises, AuditTrail trail) {
        this.book = book;
        this.premises = premises;
        this.trail = trail;
    }

    /** One number of a resident; throws {@link PopulationRefused} where no reason is given. */
    public Optional<String> reveal(UUID resident, Fact number, String reason, Clerk clerk) {
        return Optional.ofNullable(
                facts(Subject.resident(resident), reason, number.name(), clerk).get(number));
    }

    /** The number of a family's card. */
    public Optional<String> revealFamily(UUID family, String reason, Clerk clerk) {
        var facts = facts(Subject.family(family), reason, Fact.FAMILY_NUMBER.name(), clerk);
        return Optional.ofNullable(facts.get(Fact.FAMILY_NUMBER));
    }

    /** All facts of a resident and of their family, for paper; the purpose stands in the trail. */
    public Facts whole(UUID resident, String purpose, Clerk clerk) {
        var own = facts(Subject.resident(resident), purpose, "ALL", clerk);
        return own.reference(Fact.FAMILY)
                .map(Subject::family)
                .flatMap(family -> Optional.ofNullable(book.now(List.of(family)).get(family)))
                .map(family -> own.with(family.facts().all()))
                .orElse(own);
    }

    private Facts facts(Subject subject, String reason, String what, Clerk clerk) {
        var why = Premises.tidy(reason);
        if (why == null) {
            throw new PopulationRefused(Refusal.REASON_MISSING);
        }
        var folded =
                subject.family()
                        ? premises.family(subject.id(), clerk)
                        : premises.resident(subject.id(), clerk);
        trail.record(
                AuditEntry.of(clerk.actor(), "population.revealed")
                        .village(VillageContext.current().village())
                        .reason(why)
                        .detail(subject.family() ? "family" : "resident", subject.id().toString())
                        .detail("number", what));
        return folded.facts();
    }
}

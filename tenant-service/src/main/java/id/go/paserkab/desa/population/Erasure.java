package id.go.paserkab.desa.population;

import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.population.Change.Subject;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.tenancy.VillageSql;
import id.go.paserkab.desa.tenancy.VillageTransaction;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Erases what is kept of somebody who died or moved away, where the law lets one (UU 27/2022 Pasal
 * 8 and 15): numbers, contacts, documents, health and parents' numbers, out of the register and out
 * of its history. Who they were and what became of them stays, as registers B.1 and B.2 of
 * Permendagri 47/2016 must say it.
 */
@Component
@VillageTransaction
public class Erasure {

    /** What the registers must keep. */
    private static final Set<Fact> KEPT =
            EnumSet.of(
                    Fact.NAME,
                    Fact.SEX,
                    Fact.BIRTH_PLACE,
                    Fact.BIRTH_DATE,
                    Fact.CITIZENSHIP,
                    Fact.RELATIONSHIP,
                    Fact.FAMILY,
                    Fact.STANDING,
                    Fact.AREA);

    private final EventBook book;
    private final Premises premises;
    private final VillageSql sql;
    private final AuditTrail trail;

    Erasure(EventBook book, Premises premises, VillageSql sql, AuditTrail trail) {
        this.book = book;
        this.premises = premises;
        this.sql = sql;
        this.trail = trail;
    }

    /** There is no way back. Throws {@link PopulationRefused} for somebody who is there. */
    public void erase(UUID resident, String reason, Clerk clerk) {
        var why = Premises.tidy(reason);
        if (why == null) {
            throw new PopulationRefused(Refusal.REASON_MISSING);
        }
        var standing = Premises.standing(premises.resident(resident, clerk));
        if (standing != Standing.DIED && standing != Standing.MOVED) {
            Premises.refuse(Refusal.STILL_PRESENT);
        }
        sql.with(rows ->
                rows.update(
                        """
                        UPDATE population_change SET facts = facts - :erased, numbers = NULL
                         WHERE resident = :resident
                        """,
                        Map.of("resident", resident, "erased", erased())));
        book.addUp(Subject.resident(resident));
        trail.record(
                AuditEntry.of(clerk.actor(), "population.erased")
                        .village(VillageContext.current().village())
                        .reason(why)
                        .detail("resident", resident.toString()));
    }

    private static String[] erased() {
        return Arrays.stream(Fact.values())
                .filter(fact -> !KEPT.contains(fact))
                .map(Fact::name)
                .toArray(String[]::new);
    }
}

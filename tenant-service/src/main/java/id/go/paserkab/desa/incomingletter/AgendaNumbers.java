package id.go.paserkab.desa.incomingletter;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.tenancy.VillageTransaction;
import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The numbers of incoming letters, anew each year. They are counted apart from those of letters
 * sent, which the platform's register knows too.
 */
@Component
@VillageTransaction
class AgendaNumbers {

    private final EntityManager village;
    private final AuditTrail trail;

    AgendaNumbers(EntityManager village, AuditTrail trail) {
        this.village = village;
        this.trail = trail;
    }

    /** Takes the next number in the running transaction, which must also write the letter. */
    @Transactional(
            transactionManager = "villageTransactionManager",
            propagation = Propagation.MANDATORY)
    public int take(int year) {
        return (Integer)
                village.createNativeQuery(
                                """
                                INSERT INTO incoming_counter AS counter (year, last) VALUES (:year, 1)
                                ON CONFLICT (year) DO UPDATE SET last = counter.last + 1
                                RETURNING last
                                """,
                                Integer.class)
                        .setParameter("year", year)
                        .getSingleResult();
    }

    /** How far the year has come. */
    @VillageTransaction(readOnly = true)
    public int last(int year) {
        var rows =
                village.createNativeQuery(
                                "SELECT last FROM incoming_counter WHERE year = :year",
                                Integer.class)
                        .setParameter("year", year)
                        .getResultList();
        return rows.isEmpty() ? 0 : (Integer) rows.getFirst();
    }

    /** Goes on after the numbers of a paper book; never goes back. Returns how far it came. */
    public int goOnAfter(int year, int last, Actor by) {
        var now =
                (Integer)
                        village.createNativeQuery(
                                        """
                                        INSERT INTO incoming_counter AS counter (year, last) VALUES (:year, :last)
                                        ON CONFLICT (year) DO UPDATE SET last = greatest(counter.last, :last)
                                        RETURNING last
                                        """,
                                        Integer.class)
                                .setParameter("year", year)
                                .setParameter("last", last)
                                .getSingleResult();
        trail.record(
                AuditEntry.of(by, "letter.incoming-numbering-raised")
                        .village(VillageContext.current().village())
                        .detail("year", "" + year)
                        .detail("last", "" + now));
        return now;
    }
}

package id.go.paserkab.desa.letternumber;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.tenancy.VillageTransaction;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives letters of the bound village their numbers (ADR 21). */
@Component
@VillageTransaction
public class LetterNumbers {

    /**
     * Other schemes of the same year are stepped over: after a change of scheme, no number that was
     * written before can be written again.
     */
    private static final String TAKE =
            """
            UPDATE letter_counter counter
            SET last = greatest(counter.last, :floor,
                coalesce((SELECT max(other.last) FROM letter_counter other
                          WHERE other.year = :year
                          AND split_part(other.scheme, '/', 1) <> split_part(:sequence, '/', 1)), 0)) + 1
            WHERE scheme = :sequence AND year = :year
            RETURNING last
            """;

    private final EntityManager village;
    private final AuditTrail trail;

    LetterNumbers(EntityManager village, AuditTrail trail) {
        this.village = village;
        this.trail = trail;
    }

    @VillageTransaction(readOnly = true)
    public NumberRules rules() {
        var rows =
                village.createNativeQuery(
                                "SELECT scheme, format FROM letter_numbering", Tuple.class)
                        .getResultList();
        return rows.isEmpty() ? NumberRules.USUAL : rules((Tuple) rows.getFirst());
    }

    public void change(NumberRules rules, Actor by) {
        village.createNativeQuery(
                        """
                        INSERT INTO letter_numbering (scheme, format) VALUES (:scheme, :format)
                        ON CONFLICT (id) DO UPDATE SET scheme = :scheme, format = :format
                        """)
                .setParameter("scheme", rules.scheme().name())
                .setParameter("format", rules.format().text())
                .executeUpdate();
        record(
                AuditEntry.of(by, "letter.numbering-changed")
                        .detail("scheme", rules.scheme().name())
                        .detail("format", rules.format().text()));
    }

    /**
     * Takes the next number in the running transaction, which must also write the letter that gets
     * it: if either fails, neither happened.
     */
    @Transactional(
            transactionManager = "villageTransactionManager",
            propagation = Propagation.MANDATORY)
    public TakenNumber take(NumberedKind kind, LocalDate day, NumberFloor floor) {
        var rules = rules();
        var sequence = rules.scheme().sequence(kind);
        var year = day.getYear();
        hold(sequence, year);
        var place =
                (Integer)
                        village.createNativeQuery(TAKE, Integer.class)
                                .setParameter("sequence", sequence)
                                .setParameter("year", year)
                                .setParameter("floor", floor.highest(sequence, year))
                                .getSingleResult();
        return new TakenNumber(sequence, year, place, rules.format().print(place, kind, day));
    }

    /** Keeps others from this sequence until the running transaction ends. */
    @Transactional(
            transactionManager = "villageTransactionManager",
            propagation = Propagation.MANDATORY)
    public void hold(String sequence, int year) {
        village.createNativeQuery(
                        "INSERT INTO letter_counter (scheme, year, last) VALUES (:sequence, :year, 0) ON CONFLICT DO NOTHING")
                .setParameter("sequence", sequence)
                .setParameter("year", year)
                .executeUpdate();
        village.createNativeQuery(
                        "SELECT last FROM letter_counter WHERE scheme = :sequence AND year = :year FOR UPDATE",
                        Integer.class)
                .setParameter("sequence", sequence)
                .setParameter("year", year)
                .getSingleResult();
    }

    /** How far the sequences of a year have come, by name. */
    @VillageTransaction(readOnly = true)
    public List<SequenceState> sequences(int year) {
        var sequences = new ArrayList<SequenceState>();
        for (Object row :
                village.createNativeQuery(
                                "SELECT scheme, last FROM letter_counter WHERE year = :year ORDER BY scheme",
                                Tuple.class)
                        .setParameter("year", year)
                        .getResultList()) {
            var tuple = (Tuple) row;
            sequences.add(
                    new SequenceState(
                            tuple.get(0, String.class), year, tuple.get(1, Integer.class)));
        }
        return sequences;
    }

    /**
     * Goes on after the numbers that were written by hand before; a sequence never goes back.
     * Returns how far it has come now.
     */
    public int goOnAfter(NumberedKind kind, int year, int last, Actor by) {
        var sequence = rules().scheme().sequence(kind);
        var now =
                (Integer)
                        village.createNativeQuery(
                                        """
                                        INSERT INTO letter_counter AS counter (scheme, year, last)
                                        VALUES (:sequence, :year, :last)
                                        ON CONFLICT (scheme, year)
                                        DO UPDATE SET last = greatest(counter.last, :last)
                                        RETURNING last
                                        """,
                                        Integer.class)
                                .setParameter("sequence", sequence)
                                .setParameter("year", year)
                                .setParameter("last", last)
                                .getSingleResult();
        record(
                AuditEntry.of(by, "letter.numbering-raised")
                        .detail("sequence", sequence)
                        .detail("year", "" + year)
                        .detail("last", "" + now));
        return now;
    }

    private static NumberRules rules(Tuple row) {
        return NumberRules.of(
                NumberScheme.valueOf(row.get(0, String.class)), row.get(1, String.class));
    }

    private void record(AuditEntry entry) {
        trail.record(entry.village(VillageContext.current().village()));
    }
}

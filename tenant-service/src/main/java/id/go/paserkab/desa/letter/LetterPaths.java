package id.go.paserkab.desa.letter;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.letterpaper.LetterPaper.Sheet;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.tenancy.VillageTransaction;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import org.springframework.stereotype.Component;

/** The steps that letters of the bound village take. */
@Component
@VillageTransaction
public class LetterPaths {

    private final EntityManager village;
    private final AuditTrail trail;

    LetterPaths(EntityManager village, AuditTrail trail) {
        this.village = village;
        this.trail = trail;
    }

    @VillageTransaction(readOnly = true)
    public PathRules rules() {
        var rows =
                village.createNativeQuery(
                                "SELECT checked, signed, paper FROM letter_path", Tuple.class)
                        .getResultList();
        return rows.isEmpty() ? PathRules.USUAL : rules((Tuple) rows.getFirst());
    }

    /** Letters that are on their way take the new path from where they stand. */
    public void change(PathRules rules, Actor by) {
        village.createNativeQuery(
                        """
                        INSERT INTO letter_path (checked, signed, paper)
                        VALUES (:checked, :signed, :paper)
                        ON CONFLICT (id) DO UPDATE
                        SET checked = :checked, signed = :signed, paper = :paper
                        """)
                .setParameter("checked", rules.checked())
                .setParameter("signed", rules.signed())
                .setParameter("paper", rules.paper().name())
                .executeUpdate();
        trail.record(
                AuditEntry.of(by, "letter.path-changed")
                        .village(VillageContext.current().village())
                        .detail("checked", "" + rules.checked())
                        .detail("signed", "" + rules.signed())
                        .detail("paper", rules.paper().name()));
    }

    private static PathRules rules(Tuple row) {
        return new PathRules(
                row.get(0, Boolean.class),
                row.get(1, Boolean.class),
                Sheet.valueOf(row.get(2, String.class)));
    }
}

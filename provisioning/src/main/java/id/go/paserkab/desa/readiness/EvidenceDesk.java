package id.go.paserkab.desa.readiness;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.document.DocumentId;
import id.go.paserkab.desa.document.Documents;
import id.go.paserkab.desa.document.NewDocument;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.readiness.GateRefused.Reason;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes evidence in and takes it back. Nothing is overwritten: the newest counts, and what was
 * there before stays to be read.
 */
@Component
public class EvidenceDesk {

    private static final int LONGEST_NOTE = 2000;

    private final GateRows gates;
    private final EvidenceRows rows;
    private final Documents documents;
    private final AuditTrail audit;
    private final Clock clock;

    EvidenceDesk(
            GateRows gates, EvidenceRows rows, Documents documents, AuditTrail audit, Clock clock) {
        this.gates = gates;
        this.rows = rows;
        this.documents = documents;
        this.audit = audit;
        this.clock = clock;
    }

    /** Throws {@link id.go.paserkab.desa.document.DocumentRefused} for a file that is not taken. */
    @Transactional
    public void give(GiveEvidence given, Actor by) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var item = item(given.gate(), given.item(), at);
        var text = given.text().strip();
        if (text.length() > LONGEST_NOTE) {
            throw GateRefused.of(Reason.EVIDENCE_TOO_LONG, String.valueOf(LONGEST_NOTE));
        }
        var missing =
                item.kind() == GateItem.Kind.DOCUMENT ? given.file().length == 0 : text.isEmpty();
        if (missing && item.kind() != GateItem.Kind.CHECK) {
            throw GateRefused.of(Reason.EVIDENCE_MISSING, item.label());
        }
        var evidence =
                switch (item.kind()) {
                    case STATEMENT -> evidence(item, text, null, null, at, by);
                    case FIGURE -> evidence(item, null, Figures.read(text), null, at, by);
                    case DOCUMENT ->
                            evidence(
                                    item,
                                    text.isEmpty() ? null : text,
                                    null,
                                    documents
                                            .store(
                                                    new NewDocument(
                                                            given.fileName(), given.file(), by))
                                            .value(),
                                    at,
                                    by);
                    case CHECK -> throw GateRefused.of(Reason.CHECK_TAKES_NO_EVIDENCE);
                };
        rows.insert(given.village(), given.gate(), evidence, by);
        note(given.village(), given.gate(), item, "gate.evidence-given", by);
    }

    @Transactional
    public void takeBack(VillageCode village, GateCode gate, String key, Actor by) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var item = item(gate, key, at);
        if (!rows.of(village, at).getOrDefault(gate, Map.of()).containsKey(key)) {
            throw GateRefused.of(Reason.NOTHING_TO_TAKE_BACK);
        }
        rows.insert(village, gate, new Evidence(key, true, null, null, null, at, by.name()), by);
        note(village, gate, item, "gate.evidence-taken-back", by);
    }

    /** The village for which this document was given as evidence; empty where for none. */
    public Optional<VillageCode> villageOf(DocumentId document) {
        return rows.villageOf(document.value());
    }

    private GateItem item(GateCode code, String key, Instant at) {
        var gate =
                gates.find(code, at)
                        .orElseThrow(() -> GateRefused.of(Reason.UNKNOWN_GATE, code.value()));
        if (gate.retired()) {
            throw GateRefused.of(Reason.GATE_RETIRED, code.value());
        }
        return gate.item(key).orElseThrow(() -> GateRefused.of(Reason.UNKNOWN_ITEM, key));
    }

    private static Evidence evidence(
            GateItem item,
            @Nullable String note,
            @Nullable BigDecimal figure,
            @Nullable UUID document,
            Instant at,
            Actor by) {
        return new Evidence(item.key(), false, note, figure, document, at, by.name());
    }

    private void note(VillageCode village, GateCode gate, GateItem item, String action, Actor by) {
        audit.record(
                AuditEntry.of(by, action)
                        .village(village)
                        .detail("gate", gate.value())
                        .detail("item", item.label()));
    }
}

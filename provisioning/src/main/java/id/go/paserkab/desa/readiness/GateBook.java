package id.go.paserkab.desa.readiness;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.readiness.GateRefused.Reason;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk where DPMD says which gates there are and what each asks for. Nothing is overwritten: a
 * change is a new edition, and a gate that is no longer used is retired.
 */
@Component
public class GateBook {

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_TEXT = 400;
    private static final int LONGEST_LABEL = 160;
    private static final int LONGEST_UNIT = 20;
    private static final int LONGEST_REVIEW = 1095;
    private static final int MOST_GATES = 100;

    private final GateRows rows;
    private final SystemChecks checks;
    private final AuditTrail audit;
    private final Clock clock;

    GateBook(GateRows rows, SystemChecks checks, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.checks = checks;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every gate in its present edition, in order; retired ones too. */
    public List<Gate> all() {
        return rows.all(clock.instant());
    }

    public Optional<Gate> find(GateCode code) {
        return rows.find(code, clock.instant());
    }

    public Optional<Gate> edition(GateCode code, int edition) {
        return rows.edition(code, edition, clock.instant());
    }

    @Transactional
    public GateCode add(EditGate edit, Actor by) {
        rows.lock();
        var ready = ready(edit, List.of());
        if (all().size() >= MOST_GATES) {
            throw GateRefused.of(Reason.CODE_TAKEN);
        }
        var at = clock.instant();
        var code = rows.insert(at);
        rows.insertEdition(code, 1, ready, at, by);
        rows.needAtStart(code, ready.neededAtStart());
        note(code, "gate.added", by);
        return code;
    }

    /** {@code seen} is the edition that was on the screen. */
    @Transactional
    public void edit(GateCode code, int seen, EditGate edit, Actor by) {
        rows.lock();
        var present = known(code);
        var ready = ready(edit, present.items());
        if (present.edition() != seen
                || !rows.insertEdition(code, seen + 1, ready, clock.instant(), by)) {
            throw GateRefused.of(Reason.CHANGED_MEANWHILE);
        }
        rows.needAtStart(code, ready.neededAtStart());
        note(code, "gate.changed", by);
    }

    /** From now on no wave needs it and no page asks for it; what was decided stays. */
    @Transactional
    public void retire(GateCode code, Actor by) {
        rows.lock();
        if (!known(code).retired()) {
            rows.retire(code, clock.instant());
            note(code, "gate.retired", by);
        }
    }

    @Transactional
    public void restore(GateCode code, Actor by) {
        rows.lock();
        if (known(code).retired()) {
            rows.retire(code, null);
            note(code, "gate.restored", by);
        }
    }

    /** Moves the gate one place towards the beginning or the end of the list. */
    @Transactional
    public void move(GateCode code, boolean towardsBeginning, Actor by) {
        rows.lock();
        known(code);
        var order = new ArrayList<>(all().stream().map(Gate::code).toList());
        var from = order.indexOf(code);
        var to = from + (towardsBeginning ? -1 : 1);
        if (to < 0 || to >= order.size()) {
            return;
        }
        Collections.swap(order, from, to);
        for (var position = 0; position < order.size(); position++) {
            rows.place(order.get(position), position + 1);
        }
        note(code, "gate.moved", by);
    }

    private Gate known(GateCode code) {
        return find(code).orElseThrow(() -> GateRefused.of(Reason.UNKNOWN_GATE, code.value()));
    }

    private EditGate ready(EditGate edit, List<GateItem> present) {
        var title = edit.title().strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw GateRefused.of(Reason.TITLE_OUT_OF_RANGE);
        }
        if (edit.purpose().length() > LONGEST_TEXT || edit.basis().length() > LONGEST_TEXT) {
            throw GateRefused.of(Reason.TEXT_TOO_LONG);
        }
        if (edit.reviewDays() < 1 || edit.reviewDays() > LONGEST_REVIEW) {
            throw GateRefused.of(Reason.REVIEW_OUT_OF_RANGE);
        }
        if (edit.items().stream().noneMatch(GateItem::required)) {
            throw GateRefused.of(Reason.CHECKLIST_EMPTY);
        }
        return new EditGate(
                title,
                edit.purpose().strip(),
                edit.basis().strip(),
                edit.reviewDays(),
                edit.neededAtStart(),
                items(edit.items(), present));
    }

    private List<GateItem> items(List<GateItem> wanted, List<GateItem> present) {
        var keys = new HashSet<String>();
        var items = new ArrayList<GateItem>();
        for (var item : wanted) {
            if (!complete(item)) {
                throw GateRefused.of(Reason.ITEM_INCOMPLETE, item.label());
            }
            var known =
                    present.stream()
                            .anyMatch(before ->
                                    before.key().equals(item.key())
                                            && before.kind() == item.kind());
            var key = known && keys.add(item.key()) ? item.key() : newKey();
            items.add(
                    new GateItem(
                            key,
                            item.kind(),
                            item.label().strip(),
                            item.required(),
                            item.unit(),
                            item.minimum(),
                            item.check()));
        }
        return items;
    }

    private boolean complete(GateItem item) {
        var label = item.label().strip();
        if (label.isEmpty() || label.length() > LONGEST_LABEL) {
            return false;
        }
        return switch (item.kind()) {
            case STATEMENT, DOCUMENT -> true;
            case FIGURE ->
                    item.unit() != null
                            && !item.unit().isBlank()
                            && item.unit().length() <= LONGEST_UNIT
                            && item.minimum() != null;
            case CHECK -> item.check() != null && checks.names().contains(item.check());
        };
    }

    private static String newKey() {
        return "butir-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private void note(GateCode code, String action, Actor by) {
        audit.record(AuditEntry.of(by, action).detail("gate", code.value()));
    }
}

package id.go.paserkab.desa.letterkind;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.lettertemplate.KindDefinition;
import id.go.paserkab.desa.lettertemplate.ShippedKinds;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.tenancy.VillageTransaction;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The kinds of letters of the bound village. */
@Component
@VillageTransaction
public class LetterKinds {

    private final KindShelf shelf;
    private final ShippedKinds shipped;
    private final AuditTrail trail;

    LetterKinds(KindShelf shelf, ShippedKinds shipped, AuditTrail trail) {
        this.shelf = shelf;
        this.shipped = shipped;
        this.trail = trail;
    }

    /** Every kind, by name; those that are hidden say so. */
    @VillageTransaction(readOnly = true)
    public List<LetterKind> all() {
        var rows = new HashMap<String, KindRow>();
        shelf.rows().forEach(row -> rows.put(row.code(), row));
        var versions = shelf.ownVersions();
        var kinds = new ArrayList<LetterKind>();
        for (var kind : shipped.all()) {
            var row = rows.remove(kind.code());
            var own = row == null || row.own() == null ? null : versions.get(row.own());
            kinds.add(present(kind, own, row != null && row.hidden()));
        }
        for (var row : rows.values()) {
            if (row.own() != null) {
                kinds.add(present(null, versions.get(row.own()), row.hidden()));
            }
        }
        var words = Collator.getInstance(Locale.of("id"));
        kinds.sort(Comparator.comparing(LetterKind::name, words));
        return kinds;
    }

    @VillageTransaction(readOnly = true)
    public Optional<LetterKind> find(String code) {
        var row = shelf.row(code);
        var own =
                row.flatMap(found -> Optional.ofNullable(found.own()))
                        .flatMap(shelf::version)
                        .orElse(null);
        var ours = shipped.find(code).orElse(null);
        return own == null && ours == null
                ? Optional.empty()
                : Optional.of(present(ours, own, row.map(KindRow::hidden).orElse(false)));
    }

    /** The version that a letter names. */
    @VillageTransaction(readOnly = true)
    public KeptKind version(UUID id) {
        return shelf.version(id).orElseThrow(() -> new UnknownKind(id.toString())).kept();
    }

    /** Every version that was ever kept of a kind, newest first. */
    @VillageTransaction(readOnly = true)
    public List<KeptKind> versions(String code) {
        return shelf.versions(code).stream().map(KindVersionRow::kept).toList();
    }

    /** The current version, kept from now on because a letter is made with it. */
    public KeptKind keep(String code) {
        var row = shelf.row(code).flatMap(found -> Optional.ofNullable(found.own()));
        if (row.isPresent()) {
            return version(row.get());
        }
        var ours = shipped.find(code).orElseThrow(() -> new UnknownKind(code));
        return sameAs(ours)
                .orElseGet(() -> {
                    shelf.lock(code);
                    return sameAs(ours).orElseGet(() -> shelf.keep(ours, true, "platform"));
                })
                .kept();
    }

    /**
     * Saves the village's own version of a kind. {@code basedOn} is the version that the editor
     * started from, zero where none was kept. Throws {@link KindRefused} and {@link
     * KindChangedMeanwhile}.
     */
    public LetterKind save(KindDefinition kind, int basedOn, Actor by) {
        var flaws = kind.flaws();
        if (!flaws.isEmpty()) {
            throw new KindRefused(flaws);
        }
        shelf.lock(kind.code());
        var current = find(kind.code());
        if (current.map(LetterKind::version).orElse(0) != basedOn) {
            throw new KindChangedMeanwhile(kind.code());
        }
        var kept = shelf.keep(kind, false, by.name());
        var row = shelf.rowOrNew(kind.code());
        row.own(kept.id());
        row.hidden(false);
        record(by, "letter.kind-saved", kind.code(), kept.version());
        return present(shipped.find(kind.code()).orElse(null), kept, false);
    }

    /** Goes back to what the product ships; the village's versions stay kept. */
    public void restore(String code, Actor by) {
        if (shipped.find(code).isEmpty()) {
            throw new UnknownKind(code);
        }
        shelf.row(code)
                .filter(row -> row.own() != null)
                .ifPresent(row -> {
                    row.own(null);
                    record(by, "letter.kind-restored", code, shelf.latest(code));
                });
    }

    /** Takes a kind out of the list from which letters are made, or puts it back. */
    public void hide(String code, boolean hidden, Actor by) {
        if (find(code).isEmpty()) {
            throw new UnknownKind(code);
        }
        shelf.rowOrNew(code).hidden(hidden);
        record(by, hidden ? "letter.kind-hidden" : "letter.kind-shown", code, shelf.latest(code));
    }

    private Optional<KindVersionRow> sameAs(KindDefinition kind) {
        return shelf.versions(kind.code()).stream().filter(row -> row.says(kind)).findFirst();
    }

    private static LetterKind present(
            @Nullable KindDefinition shipped, @Nullable KindVersionRow own, boolean hidden) {
        if (own != null) {
            return new LetterKind(
                    own.kept().definition(), own.version(), true, shipped != null, hidden);
        }
        if (shipped == null) {
            throw new IllegalStateException("A kind is neither shipped nor the village's own");
        }
        return new LetterKind(shipped, 0, false, true, hidden);
    }

    private void record(Actor by, String action, String code, int version) {
        trail.record(
                AuditEntry.of(by, action)
                        .village(VillageContext.current().village())
                        .detail("kind", code)
                        .detail("version", "" + version));
    }
}

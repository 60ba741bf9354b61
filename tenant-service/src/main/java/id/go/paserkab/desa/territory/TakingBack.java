package id.go.paserkab.desa.territory;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.tenancy.VillageTransaction;
import id.go.paserkab.desa.territory.TakenBack.Kept;
import id.go.paserkab.desa.territory.TakenBack.Why;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes back areas that were made by mistake, all that nobody has used or changed since. By hand
 * areas are closed and never deleted; this is for whoever made them and undoes the whole of it.
 */
@Component
@VillageTransaction
public class TakingBack {

    private final EntityManager village;
    private final TerritoryDesk desk;
    private final List<AreaUse> uses;
    private final AuditTrail trail;

    TakingBack(EntityManager village, TerritoryDesk desk, List<AreaUse> uses, AuditTrail trail) {
        this.village = village;
        this.desk = desk;
        this.uses = List.copyOf(uses);
        this.trail = trail;
    }

    /** The smallest first, so that what lies in another goes before it. */
    public TakenBack takeBack(Collection<UUID> made, Actor by) {
        var rows =
                made.stream()
                        .map(id -> village.find(AreaRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                        .filter(Objects::nonNull)
                        .sorted(
                                Comparator.comparing((AreaRow row) -> row.area().level())
                                        .reversed()
                                        .thenComparing(row -> row.area().name()))
                        .toList();
        var used = used(Set.copyOf(made));
        var kept = new ArrayList<Kept>();
        for (var row : rows) {
            var area = row.area();
            var why = why(area, used);
            if (why == null) {
                remove(row, by);
            } else {
                kept.add(new Kept(area.title(), why));
            }
        }
        return new TakenBack(rows.size() - kept.size(), kept);
    }

    private @Nullable Why why(Area area, Set<UUID> used) {
        if (area.version() > 0 || !area.open()) {
            return Why.CHANGED;
        }
        if (!desk.territory().in(area.id()).isEmpty()) {
            return Why.AREAS_BELOW;
        }
        return used.contains(area.id()) ? Why.USED : null;
    }

    private Set<UUID> used(Set<UUID> areas) {
        var used = new HashSet<UUID>();
        uses.forEach(use -> used.addAll(use.usedOf(areas)));
        return used;
    }

    /** Flushes, so that what fails does so before the audit entry. */
    private void remove(AreaRow row, Actor by) {
        village.remove(row);
        village.flush();
        trail.record(
                AuditEntry.of(by, "territory.removed")
                        .village(VillageContext.current().village())
                        .detail("area", row.area().title()));
    }
}

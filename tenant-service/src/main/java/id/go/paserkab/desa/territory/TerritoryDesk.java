package id.go.paserkab.desa.territory;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.tenancy.VillageTransaction;
import id.go.paserkab.desa.territory.AreaRefused.Reason;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps the areas of the bound village; each call is one transaction, and every change is audited
 * with the area's name and nobody's. Areas are closed and never deleted. Throws {@link
 * AreaRefused}.
 */
@Component
@VillageTransaction
public class TerritoryDesk {

    private static final String OPEN_NAME = "area_open_name";
    private static final int HIGHEST = 999;

    private final EntityManager village;
    private final List<Occupancy> occupancies;
    private final AuditTrail trail;
    private final Clock clock;

    TerritoryDesk(
            EntityManager village, List<Occupancy> occupancies, AuditTrail trail, Clock clock) {
        this.village = village;
        this.occupancies = List.copyOf(occupancies);
        this.trail = trail;
        this.clock = clock;
    }

    public Territory territory() {
        return new Territory(
                village.createQuery("from AreaRow", AreaRow.class)
                        .getResultStream()
                        .map(AreaRow::area)
                        .toList());
    }

    /** Every area, closed ones too: dusun first, then RW, then RT, each by name. */
    public List<Area> all() {
        return territory().all();
    }

    public Optional<Area> find(UUID id) {
        return Optional.ofNullable(village.find(AreaRow.class, id)).map(AreaRow::area);
    }

    /** {@code Dusun Mekar, RW 001, RT 003}; empty where there is no such area. */
    public String path(UUID id) {
        return territory().path(id);
    }

    public Area make(NewArea wanted, Actor by) {
        var name = name(wanted.level(), wanted.name());
        var above = above(wanted.level(), wanted.parent());
        refuseTaken(null, wanted.level(), wanted.parent(), name);
        var row = new AreaRow(wanted.level(), name, clock.instant());
        row.lieIn(above);
        row.head(given(wanted.headName()), given(wanted.headPhone()));
        return save(row, "territory.made", "", by);
    }

    /** Makes those numbers that are not there yet, and says which. */
    public List<Area> make(AreaRange range, Actor by) {
        if (range.level() == AreaLevel.DUSUN
                || range.first() < 1
                || range.last() > HIGHEST
                || range.last() < range.first()
                || range.last() - range.first() >= AreaRange.MOST) {
            throw new AreaRefused(Reason.RANGE_WRONG, "");
        }
        above(range.level(), range.parent());
        var there = territory();
        return IntStream.rangeClosed(range.first(), range.last())
                .mapToObj(AreaName::number)
                .filter(name -> there.find(range.level(), range.parent(), name).isEmpty())
                .map(name -> make(new NewArea(range.level(), range.parent(), name, "", ""), by))
                .toList();
    }

    /** Calls it otherwise, moves it, or notes another head; an open area only. */
    public Area edit(UUID id, EditArea edit, Actor by) {
        var row = row(id, edit.version());
        var before = row.area();
        if (!before.open()) {
            throw new AreaRefused(Reason.CLOSED, before.title());
        }
        var name = name(before.level(), edit.name());
        var above = above(before.level(), edit.parent());
        refuseTaken(id, before.level(), edit.parent(), name);
        row.call(name);
        row.lieIn(above);
        row.head(given(edit.headName()), given(edit.headPhone()));
        var what = changed(before, row.area());
        return what.isEmpty() ? before : save(row, "territory.changed", what, by);
    }

    /** Closes it from today on; areas and people in it must be closed or moved before. */
    public Area close(UUID id, int version, Actor by) {
        var row = row(id, version);
        var area = row.area();
        if (!area.open()) {
            throw new AreaRefused(Reason.CLOSED, area.title());
        }
        territory().in(id).stream()
                .filter(Area::open)
                .findFirst()
                .ifPresent(below -> {
                    throw new AreaRefused(Reason.OPEN_AREAS_BELOW, below.title());
                });
        if (occupancies.stream().anyMatch(occupancy -> occupancy.livedIn(id))) {
            throw new AreaRefused(Reason.LIVED_IN, area.title());
        }
        row.close(PaserTime.today(clock));
        return save(row, "territory.closed", "", by);
    }

    /** Opens a closed area again where it lay; what it lies in must be open. */
    public Area reopen(UUID id, int version, Actor by) {
        var row = row(id, version);
        var area = row.area();
        if (area.open()) {
            throw new AreaRefused(Reason.CHANGED_MEANWHILE, area.title());
        }
        above(area.level(), area.parent());
        refuseTaken(id, area.level(), area.parent(), area.name());
        row.close(null);
        return save(row, "territory.reopened", "", by);
    }

    /** Held until the end of the transaction, so that nothing comes to lie in what is closed. */
    private AreaRow row(UUID id, int version) {
        var row = village.find(AreaRow.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            throw new AreaRefused(Reason.UNKNOWN, "");
        }
        var area = row.area();
        if (area.version() != version) {
            throw new AreaRefused(Reason.CHANGED_MEANWHILE, area.title());
        }
        return row;
    }

    private @Nullable Area above(AreaLevel level, @Nullable UUID parent) {
        if (parent == null) {
            return null;
        }
        var row = village.find(AreaRow.class, parent, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            throw new AreaRefused(Reason.UNKNOWN, "");
        }
        var above = row.area();
        if (!level.fitsIn(above.level())) {
            throw new AreaRefused(Reason.WRONG_NESTING, above.title());
        }
        if (!above.open()) {
            throw new AreaRefused(Reason.CLOSED, above.title());
        }
        return above;
    }

    private void refuseTaken(
            @Nullable UUID self, AreaLevel level, @Nullable UUID parent, String name) {
        territory()
                .find(level, parent, name)
                .filter(area -> !area.id().equals(self))
                .ifPresent(area -> {
                    throw new AreaRefused(Reason.NAME_TAKEN, area.title());
                });
    }

    /** Flushes, so that what fails does so before the audit entry. */
    private Area save(AreaRow row, String action, String what, Actor by) {
        row.touched(clock.instant());
        try {
            village.persist(row);
            village.flush();
        } catch (ConstraintViolationException overtaken) {
            if (OPEN_NAME.equals(overtaken.getConstraintName())) {
                throw new AreaRefused(Reason.NAME_TAKEN, row.area().title());
            }
            throw overtaken;
        }
        var area = row.area();
        var entry =
                AuditEntry.of(by, action)
                        .village(VillageContext.current().village())
                        .detail("area", area.title());
        trail.record(what.isEmpty() ? entry : entry.detail("changed", what));
        return area;
    }

    private static String changed(Area before, Area after) {
        var what = new ArrayList<String>();
        if (!before.name().equals(after.name())) {
            what.add("name");
        }
        if (!Objects.equals(before.parent(), after.parent())) {
            what.add("place");
        }
        if (!Objects.equals(before.headName(), after.headName())
                || !Objects.equals(before.headPhone(), after.headPhone())) {
            what.add("head");
        }
        return String.join(" ", what);
    }

    private static String name(AreaLevel level, String typed) {
        var name = AreaName.tidy(level, typed);
        if (name.isEmpty() || name.length() > AreaName.LONGEST) {
            throw new AreaRefused(Reason.NAME_WRONG, "");
        }
        return name;
    }

    private static @Nullable String given(String text) {
        var tidied = text.strip();
        return tidied.isEmpty() ? null : tidied;
    }
}

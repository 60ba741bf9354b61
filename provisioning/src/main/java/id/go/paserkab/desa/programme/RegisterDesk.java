package id.go.paserkab.desa.programme;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.kernel.InvalidSlug;
import id.go.paserkab.desa.kernel.Slug;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.programme.WaveRefused.Reason;
import id.go.paserkab.desa.provisioning.Clearing;
import id.go.paserkab.desa.provisioning.IllegalMove;
import id.go.paserkab.desa.provisioning.VillageMoves;
import id.go.paserkab.desa.register.VillageState;
import id.go.paserkab.desa.register.VillageSuspended;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desk where DPMD changes what the register says of a village. */
@Component
class RegisterDesk implements VillageDesk {

    private static final int LONGEST_NAME = 80;
    private static final Pattern HOST =
            Pattern.compile("(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}");

    private final RegisterTable table;
    private final RegisterNotes notes;
    private final Clearing clearing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegisterDesk(
            RegisterTable table,
            RegisterNotes notes,
            Clearing clearing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.notes = notes;
        this.clearing = clearing;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void rename(VillageCode code, String name, Actor by) {
        var before = lock(code);
        var wanted = name.strip();
        if (wanted.isEmpty() || wanted.length() > LONGEST_NAME) {
            throw new WaveRefused(
                    Reason.SETTINGS_OUT_OF_RANGE, before.name(), wanted, List.of(code));
        }
        table.rename(code, wanted);
        notes.changed(
                AuditEntry.of(by, "village.renamed")
                        .village(code)
                        .detail("from", before.name())
                        .detail("to", wanted));
        mendClient(before);
    }

    @Override
    @Transactional
    public void changeSlug(VillageCode code, Slug slug, Actor by) {
        var before = lock(code);
        settled(before);
        if (before.slug().equals(slug.value())) {
            return;
        }
        if (table.slugTaken(code, slug)) {
            throw new InvalidSlug(slug.value(), InvalidSlug.Reason.TAKEN);
        }
        table.changeSlug(code, slug, before.state() == VillageState.PLANNED ? null : before.slug());
        notes.changed(
                AuditEntry.of(by, "village.address-changed")
                        .village(code)
                        .detail("from", before.slug())
                        .detail("to", slug.value()));
        mendClient(before);
    }

    @Override
    @Transactional
    public void addDomain(VillageCode code, String host, Actor by) {
        var before = lock(code);
        settled(before);
        var wanted = host.strip().toLowerCase(Locale.ROOT);
        if (!HOST.matcher(wanted).matches()) {
            throw new InvalidSlug(wanted, InvalidSlug.Reason.FORM);
        }
        var owner = table.ownerOf(wanted);
        if (owner.filter(code::equals).isPresent()) {
            return;
        }
        if (owner.isPresent()) {
            throw new InvalidSlug(wanted, InvalidSlug.Reason.TAKEN);
        }
        table.addDomain(code, wanted);
        notes.changed(
                AuditEntry.of(by, "village.domain-added").village(code).detail("host", wanted));
        mendClient(before);
    }

    @Override
    @Transactional
    public void removeDomain(VillageCode code, String host, Actor by) {
        var before = lock(code);
        settled(before);
        if (table.removeDomain(code, host)) {
            notes.changed(
                    AuditEntry.of(by, "village.domain-removed").village(code).detail("host", host));
            mendClient(before);
        }
    }

    @Override
    @Transactional
    public void makeReadOnly(
            VillageCode code, String reason, @Nullable Duration expected, Actor by) {
        move(code, VillageState.READ_ONLY, given(code, reason), expected, by);
    }

    @Override
    @Transactional
    public void suspend(VillageCode code, String reason, Actor by) {
        move(code, VillageState.SUSPENDED, given(code, reason), null, by);
        events.publishEvent(new VillageSuspended(code));
    }

    @Override
    @Transactional
    public void reopen(VillageCode code, Actor by) {
        var before = lock(code);
        if (before.state() != VillageState.READ_ONLY && before.state() != VillageState.SUSPENDED) {
            throw illegal(code, before.state(), VillageState.ACTIVE);
        }
        move(code, VillageState.ACTIVE, null, null, by);
    }

    @Override
    @Transactional
    public void archive(VillageCode code, String typedName, String reason, Actor by) {
        var name = lock(code).name();
        if (!typedName.strip().equalsIgnoreCase(name)) {
            throw new WaveRefused(Reason.NAME_NOT_TYPED, name, "", List.of(code));
        }
        move(code, VillageState.ARCHIVED, given(code, reason), null, by);
        clearing.order(code);
        events.publishEvent(new VillageSuspended(code));
    }

    private void move(
            VillageCode code,
            VillageState to,
            @Nullable String reason,
            @Nullable Duration expected,
            Actor by) {
        var before = lock(code);
        try {
            VillageMoves.check(before.state(), to);
        } catch (IllegalMove illegal) {
            throw illegal(code, before.state(), to);
        }
        var until = expected == null ? null : clock.instant().plus(expected);
        table.move(code, to, reason, until);
        notes.changed(
                AuditEntry.of(by, "village." + to.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .village(code)
                        .reason(reason)
                        .detail("from", before.state().name()));
    }

    /** Its address is part of what is being made: a run must find what it left. */
    private static void settled(RegisterTable.Row village) {
        if (village.state() == VillageState.PROVISIONING
                || village.state() == VillageState.ARCHIVED) {
            throw illegal(village.code(), village.state(), village.state());
        }
    }

    private void mendClient(RegisterTable.Row village) {
        switch (village.state()) {
            case ACTIVE, READ_ONLY, SUSPENDED -> notes.mendClient(village.code());
            case PLANNED, PROVISIONING, ARCHIVED -> {}
        }
    }

    private RegisterTable.Row lock(VillageCode code) {
        return table.lock(code)
                .orElseThrow(() -> new WaveRefused(Reason.UNKNOWN_VILLAGES, "", "", List.of(code)));
    }

    private static String given(VillageCode code, String reason) {
        if (reason.isBlank()) {
            throw new WaveRefused(Reason.REASON_MISSING, "", "", List.of(code));
        }
        return reason.strip();
    }

    private static WaveRefused illegal(VillageCode code, VillageState from, VillageState to) {
        return new WaveRefused(Reason.ILLEGAL_MOVE, from.name(), to.name(), List.of(code));
    }
}

package id.go.paserkab.desa.web.village.population;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.population.Departures;
import id.go.paserkab.desa.population.EventKind;
import id.go.paserkab.desa.population.Fact;
import id.go.paserkab.desa.population.Facts;
import id.go.paserkab.desa.population.Leave;
import id.go.paserkab.desa.population.RegisterOnDay;
import id.go.paserkab.desa.population.Registration;
import id.go.paserkab.desa.population.Residents;
import id.go.paserkab.desa.population.TakeIn;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.sight.Sight;
import id.go.paserkab.desa.sight.Sights;
import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.territory.AreaLevel;
import id.go.paserkab.desa.territory.NewArea;
import id.go.paserkab.desa.territory.TerritoryDesk;
import id.go.paserkab.desa.web.support.Platform;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A village of a test with dusun and people in them. */
public final class Hamlets {

    private static final Clerk CLERK = new Clerk(Actor.platform("tests"), Sight.WHOLE);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Platform platform;
    private final VillageCode village;

    public Hamlets(Platform platform, VillageCode village) {
        this.platform = platform;
        this.village = village;
    }

    /** Whom a test has put into the register. */
    public record Registered(UUID id, UUID family, String name, String nik, String number) {}

    /** A dusun of a name that nobody has used. */
    public UUID dusun() {
        var name = "Uji " + NUMBER.incrementAndGet();
        return VillageContext.call(
                VillageAccess.office(village),
                () ->
                        platform.bean(TerritoryDesk.class)
                                .make(
                                        new NewArea(AreaLevel.DUSUN, null, name, "", ""),
                                        CLERK.actor())
                                .id());
    }

    /** A head of a family with NIK and family card, both of which nobody has. */
    public Registered head(String name, UUID dusun) {
        var count = NUMBER.incrementAndGet();
        var nik = "640103010180%04d".formatted(count);
        var number = "640103020120%04d".formatted(count);
        var person =
                Facts.of(
                        Map.of(
                                Fact.NAME, name,
                                Fact.SEX, "1",
                                Fact.BIRTH_DATE, "1980-01-01",
                                Fact.NIK, nik,
                                Fact.RELATIONSHIP, "1"));
        var home = Facts.of(Map.of(Fact.FAMILY_NUMBER, number, Fact.AREA, dusun.toString()));
        return VillageContext.call(
                VillageAccess.office(village),
                () -> {
                    var id =
                            platform.bean(Registration.class)
                                    .takeIn(
                                            new TakeIn(
                                                    EventKind.OPENING,
                                                    LocalDate.of(2024, 1, 1),
                                                    null,
                                                    null,
                                                    person,
                                                    null,
                                                    home),
                                            CLERK);
                    var family =
                            platform.bean(Residents.class).card(id, CLERK).orElseThrow().familyId();
                    return new Registered(id, Objects.requireNonNull(family), name, nik, number);
                });
    }

    /** Lets somebody move away, long enough ago. */
    public void leave(UUID resident) {
        var away =
                new Leave(
                        EventKind.DEPARTURE,
                        LocalDate.of(2025, 1, 1),
                        "Balikpapan",
                        null,
                        Set.of(resident),
                        null);
        VillageContext.run(
                VillageAccess.office(village),
                () -> platform.bean(Departures.class).leave(away, CLERK));
    }

    /** Somebody who lives in a family from its first day on, without a NIK. */
    public UUID member(Registered head, String name, String sex, String relationship) {
        var person =
                Facts.of(
                        Map.of(
                                Fact.NAME, name,
                                Fact.SEX, sex,
                                Fact.BIRTH_DATE, "1982-02-02",
                                Fact.RELATIONSHIP, relationship));
        return VillageContext.call(
                VillageAccess.office(village),
                () ->
                        platform.bean(Registration.class)
                                .takeIn(
                                        new TakeIn(
                                                EventKind.OPENING,
                                                LocalDate.of(2024, 1, 1),
                                                null,
                                                null,
                                                person,
                                                head.family(),
                                                Facts.none()),
                                        CLERK));
    }

    /** What the register says of somebody at the end of a day. */
    public RegisterOnDay.Registered on(LocalDate day, UUID resident) {
        return VillageContext.call(
                        VillageAccess.office(village),
                        () -> platform.bean(RegisterOnDay.class).on(day, CLERK))
                .stream()
                .filter(one -> one.id().equals(resident))
                .findFirst()
                .orElseThrow();
    }

    /** Limits a member to these dusun. */
    public void limit(String subject, UUID... dusun) {
        VillageContext.run(
                VillageAccess.office(village),
                () -> platform.bean(Sights.class).limit(subject, Set.of(dusun), CLERK.actor()));
    }
}

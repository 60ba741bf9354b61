package id.go.paserkab.desa.followup;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.go.paserkab.desa.document.DocumentId;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.Cadre;
import id.go.paserkab.desa.people.CadreKind;
import id.go.paserkab.desa.people.Cadres;
import id.go.paserkab.desa.people.Decree;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.register.VillageState;
import id.go.paserkab.desa.training.Participants;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells how far villages have come after their training, now or as of the end of a past day. All
 * villages take three queries, as one does.
 */
@Component
public class FollowUps {

    private final EntryRows rows;
    private final Cadres cadres;
    private final Participants participants;
    private final VillageRegister register;
    private final Clock clock;

    FollowUps(
            EntryRows rows,
            Cadres cadres,
            Participants participants,
            VillageRegister register,
            Clock clock) {
        this.rows = rows;
        this.cadres = cadres;
        this.participants = participants;
        this.register = register;
        this.clock = clock;
    }

    /** Every village that is not archived, by code. */
    public List<Plan> all(@Nullable LocalDate asOf) {
        var day = day(asOf);
        var entries = rows.newest(null, moment(day));
        var trained = participants.trained(day);
        var decreed =
                cadres.on(day).stream().collect(groupingBy(Cadre::village)).entrySet().stream()
                        .flatMap(of ->
                                decreed(of.getValue(), day)
                                        .map(found -> Map.entry(of.getKey(), found))
                                        .stream())
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return register.villages().stream()
                .filter(village -> village.state() != VillageState.ARCHIVED)
                .map(Village::code)
                .map(code ->
                        Plan.of(
                                code,
                                day,
                                trained.get(code),
                                decreed.get(code),
                                entries.getOrDefault(code, Map.of())))
                .toList();
    }

    public Plan of(VillageCode village, @Nullable LocalDate asOf) {
        var day = day(asOf);
        return Plan.of(
                village,
                day,
                participants.trained(day).get(village),
                decreed(cadres.of(village, day), day).orElse(null),
                rows.newest(village, moment(day)).getOrDefault(village, Map.of()));
    }

    /** The figure noted of a step that is done; nought where it is not, or nobody was counted. */
    public long counted(VillageCode village, Step step, LocalDate day) {
        var entry =
                rows.newest(village, moment(day(day))).getOrDefault(village, Map.of()).get(step);
        return entry == null || entry.figure() == null ? 0 : entry.figure();
    }

    /** All that was ever noted of a village until then, newest first. */
    public List<Entry> history(VillageCode village, @Nullable LocalDate asOf) {
        return rows.history(village, moment(day(asOf)));
    }

    /** The village for which this document was handed in; empty where for none. */
    public Optional<VillageCode> villageOf(DocumentId document) {
        return rows.villageOf(document);
    }

    public LocalDate today() {
        return PaserTime.today(clock);
    }

    /** A day that has not come yet says no more than today. */
    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null || asOf.isAfter(today()) ? today() : asOf;
    }

    private static Instant moment(LocalDate day) {
        return day.plusDays(1).atStartOfDay(PaserTime.ZONE).toInstant().minusNanos(1000);
    }

    /** The day of the first decree that appoints a cadre who serves. */
    private static Optional<LocalDate> decreed(Collection<Cadre> serving, LocalDate day) {
        return serving.stream()
                .filter(cadre -> cadre.kind() == CadreKind.CADRE)
                .map(Cadre::decree)
                .filter(Objects::nonNull)
                .map(Decree::date)
                .filter(date -> !date.isAfter(day))
                .min(LocalDate::compareTo);
    }
}

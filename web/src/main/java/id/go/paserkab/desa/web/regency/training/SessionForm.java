package id.go.paserkab.desa.web.regency.training;

import static java.util.Objects.requireNonNullElse;

import id.go.paserkab.desa.training.SessionPlan;
import id.go.paserkab.desa.training.Trainer;
import id.go.paserkab.desa.training.TrainingSession;
import id.go.paserkab.desa.training.TrainingSession.Taught;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed about a session, kept as text so that nothing typed is lost. */
public record SessionForm(
        List<UUID> modules,
        String place,
        String first,
        String last,
        String district,
        String capacity,
        String trainer,
        @Nullable Integer version) {

    /** What a form does not send is nothing typed. */
    public SessionForm(
            @Nullable List<UUID> modules,
            @Nullable String place,
            @Nullable String first,
            @Nullable String last,
            @Nullable String district,
            @Nullable String capacity,
            @Nullable String trainer,
            @Nullable Integer version) {
        this.modules = requireNonNullElse(modules, List.of());
        this.place = requireNonNullElse(place, "");
        this.first = requireNonNullElse(first, "");
        this.last = requireNonNullElse(last, "");
        this.district = requireNonNullElse(district, "");
        this.capacity = requireNonNullElse(capacity, "");
        this.trainer = requireNonNullElse(trainer, "");
        this.version = version;
    }

    static SessionForm empty(LocalDate today) {
        var day = today.toString();
        return new SessionForm(List.of(), "", day, day, "", "30", "", null);
    }

    static SessionForm of(TrainingSession session) {
        return new SessionForm(
                session.modules().stream().map(Taught::id).toList(),
                session.place(),
                session.first().toString(),
                session.last().toString(),
                session.district() == null ? "" : session.district().code(),
                String.valueOf(session.capacity()),
                key(session.trainer()),
                session.version());
    }

    /** How a trainer stands in the list to choose from. */
    public static String key(Trainer trainer) {
        return trainer.kind() + ":" + trainer.id();
    }

    SessionPlan plan(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new SessionPlan(
                Set.copyOf(modules),
                place,
                from,
                until,
                district,
                TrainingWords.number(capacity),
                kind().orElse(null),
                kind().isEmpty() ? null : id().orElse(null));
    }

    private Optional<Trainer.Kind> kind() {
        return Arrays.stream(Trainer.Kind.values())
                .filter(kind -> trainer.startsWith(kind + ":"))
                .findFirst();
    }

    private Optional<UUID> id() {
        try {
            return Optional.of(UUID.fromString(trainer.substring(trainer.indexOf(':') + 1)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}

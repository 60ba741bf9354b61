package id.go.paserkab.desa.training;

import id.go.paserkab.desa.register.District;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.training.TrainingRefused.Reason;
import id.go.paserkab.desa.training.TrainingSession.Taught;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a session must fulfil before it is kept. */
@Component
final class PlanCheck {

    private static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);
    private static final int LONGEST_PLACE = 120;
    private static final int LARGEST = 200;

    private final ModuleRows modules;
    private final Trainers trainers;
    private final VillageRegister register;

    PlanCheck(ModuleRows modules, Trainers trainers, VillageRegister register) {
        this.modules = modules;
        this.trainers = trainers;
        this.register = register;
    }

    /** {@code before} is the session that is being changed, or null for a new one. */
    SessionRows.Row check(SessionPlan plan, @Nullable TrainingSession before) {
        var place = TrainingNotes.line(plan.place());
        if (place.isEmpty() || place.length() > LONGEST_PLACE) {
            throw new TrainingRefused(Reason.PLACE_WRONG);
        }
        var first = first(plan.first());
        var last = last(plan.last(), first);
        var kind = plan.trainerKind();
        var trainer = plan.trainer();
        if (kind == null || trainer == null) {
            throw new TrainingRefused(Reason.TRAINER_MISSING);
        }
        trainers.check(kind, trainer, first);
        return new SessionRows.Row(
                plan.modules(),
                place,
                first,
                last,
                district(plan.district()),
                capacity(plan.capacity(), before),
                kind,
                trainer,
                passMark(plan.modules(), before));
    }

    private static LocalDate first(@Nullable LocalDate typed) {
        if (typed == null) {
            throw new TrainingRefused(Reason.FIRST_DAY_MISSING);
        }
        if (typed.isBefore(EARLIEST)) {
            throw new TrainingRefused(Reason.DAY_TOO_EARLY, EARLIEST);
        }
        return typed;
    }

    private static LocalDate last(@Nullable LocalDate typed, LocalDate first) {
        if (typed == null) {
            throw new TrainingRefused(Reason.LAST_DAY_MISSING);
        }
        if (typed.isBefore(first)) {
            throw new TrainingRefused(Reason.ENDS_BEFORE_START, first);
        }
        return typed;
    }

    private @Nullable String district(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return register.districts().stream()
                .map(District::code)
                .filter(typed.strip()::equals)
                .findFirst()
                .orElseThrow(() -> new TrainingRefused(Reason.DISTRICT_UNKNOWN));
    }

    private static int capacity(@Nullable Integer typed, @Nullable TrainingSession before) {
        if (typed == null || typed < 1 || typed > LARGEST) {
            throw new TrainingRefused(Reason.CAPACITY_WRONG);
        }
        if (before != null && typed < before.counts().invited()) {
            throw new TrainingRefused(Reason.CAPACITY_BELOW_INVITED, before.counts().invited());
        }
        return typed;
    }

    /** A session keeps the mark that it was planned with for as long as it teaches the same. */
    private int passMark(Set<UUID> chosen, @Nullable TrainingSession before) {
        if (chosen.isEmpty()) {
            throw new TrainingRefused(Reason.NO_MODULES);
        }
        var taught = before == null ? Set.<UUID>of() : taught(before);
        if (before != null && taught.equals(chosen)) {
            return before.passMark();
        }
        var all = modules.all();
        return chosen.stream()
                .mapToInt(id -> module(id, all, taught).passMark())
                .max()
                .orElseThrow();
    }

    private static TrainingModule module(UUID id, List<TrainingModule> all, Set<UUID> taught) {
        return all.stream()
                .filter(one -> one.id().equals(id))
                .filter(one -> !one.retired() || taught.contains(id))
                .findFirst()
                .orElseThrow(() -> new TrainingRefused(Reason.MODULE_UNKNOWN));
    }

    static Set<UUID> taught(TrainingSession session) {
        return session.modules().stream().map(Taught::id).collect(Collectors.toSet());
    }
}

package id.go.paserkab.desa.training;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed about a session; {@code district} is a code, or null for the whole regency. */
public record SessionPlan(
        Set<UUID> modules,
        String place,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable String district,
        @Nullable Integer capacity,
        Trainer.@Nullable Kind trainerKind,
        @Nullable UUID trainer) {}

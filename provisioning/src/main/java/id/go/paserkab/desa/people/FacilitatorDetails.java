package id.go.paserkab.desa.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said of a facilitator when they are added or corrected. */
public record FacilitatorDetails(
        String name,
        Origin origin,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID membership) {}

package id.go.paserkab.desa.visit;

import id.go.paserkab.desa.visit.Visit.State;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which visits are asked for; what is null narrows nothing. The day is that made or planned. */
public record VisitFilter(
        @Nullable UUID facilitator,
        @Nullable String district,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable State state) {}

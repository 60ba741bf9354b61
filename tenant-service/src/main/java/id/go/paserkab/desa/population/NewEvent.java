package id.go.paserkab.desa.population;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event about to be written. */
record NewEvent(
        EventKind kind,
        LocalDate on,
        @Nullable String place,
        @Nullable String note,
        List<Change> changes) {}

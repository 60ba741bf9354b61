package id.go.paserkab.desa.people;

import id.go.paserkab.desa.document.NewDocument;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said when somebody is appointed or an appointment is corrected. {@code sharedDecree} says
 * that one decree appoints several people; {@code scan} is the decree's, where it was handed in.
 */
public record Appointment(
        CadreKind kind,
        String name,
        String decreeNumber,
        @Nullable LocalDate decreeDate,
        boolean sharedDecree,
        @Nullable NewDocument scan,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID replaces) {}

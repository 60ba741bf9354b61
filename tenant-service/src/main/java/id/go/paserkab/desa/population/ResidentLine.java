package id.go.paserkab.desa.population;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A resident in a list.
 *
 * @param nik masked; nothing where there is none
 * @param age in whole years today
 * @param head the name of their family's head, where it is somebody else
 */
public record ResidentLine(
        UUID id,
        long mark,
        String name,
        @Nullable String nik,
        @Nullable String sex,
        @Nullable String birthPlace,
        @Nullable LocalDate birthDate,
        @Nullable Integer age,
        @Nullable String relationship,
        Standing standing,
        @Nullable UUID family,
        @Nullable String head,
        @Nullable UUID area,
        @Nullable String address) {}

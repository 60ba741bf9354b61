package id.go.paserkab.desa.population;

import id.go.paserkab.desa.kernel.Nik;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether a value can be the value of a fact. */
public final class FactCheck {

    private FactCheck() {}

    /** Throws {@link PopulationRefused} for the first value that cannot be. */
    public static void check(Map<Fact, ? extends @Nullable String> facts) {
        facts.forEach((fact, value) -> {
            if (value != null && !value.isBlank()) {
                check(fact, value);
            }
        });
    }

    private static void check(Fact fact, String value) {
        if (value.length() > fact.longest()) {
            throw new PopulationRefused(Refusal.FACT_TOO_LONG, fact);
        }
        switch (fact.kind()) {
            case TEXT -> require(value.chars().noneMatch(Character::isISOControl), fact);
            case DATE -> require(date(value), fact);
            case REFERENCE -> require(reference(value), fact);
            case CODE -> {
                if (Objects.requireNonNull(fact.codes()).byCode(value).isEmpty()) {
                    throw new PopulationRefused(Refusal.CODE_UNKNOWN, fact);
                }
            }
            case SECRET -> {
                if (fact.longest() == 16 && !Nik.form(value)) {
                    throw new PopulationRefused(Refusal.NUMBER_MALFORMED, fact);
                }
            }
        }
    }

    private static void require(boolean well, Fact fact) {
        if (!well) {
            throw new PopulationRefused(Refusal.FACT_MALFORMED, fact);
        }
    }

    private static boolean date(String value) {
        try {
            var year = LocalDate.parse(value).getYear();
            return year >= 1850 && year <= 2200;
        } catch (DateTimeException malformed) {
            return false;
        }
    }

    private static boolean reference(String value) {
        try {
            return UUID.fromString(value).toString().equals(value);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}

package id.go.paserkab.desa.web.village.population.card;

import id.go.paserkab.desa.population.Fact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One fact on a card. Prints no value, which may be private.
 *
 * @param words the value as it is read; of a secret number the masked form
 * @param day where the fact is a day
 */
public record CardLine(Fact fact, String words, @Nullable LocalDate day) {

    @Override
    public String toString() {
        return "CardLine[" + fact + "]";
    }
}

package id.go.paserkab.desa.web.village.population.form;

import id.go.paserkab.desa.population.Fact;
import id.go.paserkab.desa.web.village.population.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One fact in a form. Prints no value, which may be private.
 *
 * @param type of the input; {@code select} where there are choices
 * @param kept the masked number that stays where nothing is typed
 */
public record FactField(
        Fact fact,
        String name,
        String type,
        String value,
        List<Choice> choices,
        @Nullable String kept,
        boolean required) {

    @Override
    public String toString() {
        return "FactField[" + fact + "]";
    }
}

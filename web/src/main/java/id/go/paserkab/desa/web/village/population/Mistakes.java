package id.go.paserkab.desa.web.village.population;

import id.go.paserkab.desa.population.Fact;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong in a form: one sentence per field; the empty name stands for the whole form. */
public final class Mistakes {

    private final Map<String, String> byField = new LinkedHashMap<>();

    /** How the field of a fact is called in forms. */
    public static String field(Fact fact) {
        return fact.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The first thing said of a field stays. */
    public void add(String field, String words) {
        byField.putIfAbsent(field, words);
    }

    public @Nullable String of(String field) {
        return byField.get(field);
    }

    public boolean any() {
        return !byField.isEmpty();
    }

    public Map<String, String> all() {
        return Collections.unmodifiableMap(byField);
    }
}

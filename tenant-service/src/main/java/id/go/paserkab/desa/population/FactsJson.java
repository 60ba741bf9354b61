package id.go.paserkab.desa.population;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Facts as JSON, for columns. A fact that is taken away is written as null. */
final class FactsJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private FactsJson() {}

    static String open(Map<Fact, ? extends @Nullable String> facts) {
        return write(facts, fact -> !fact.secret());
    }

    /** The secret ones, or nothing where there are none. */
    static Optional<String> secret(Map<Fact, ? extends @Nullable String> facts) {
        return facts.keySet().stream().anyMatch(Fact::secret)
                ? Optional.of(write(facts, Fact::secret))
                : Optional.empty();
    }

    static Map<Fact, @Nullable String> read(String json) {
        var facts = new EnumMap<Fact, @Nullable String>(Fact.class);
        for (var entry : JSON.readTree(json).properties()) {
            var value = entry.getValue();
            facts.put(Fact.valueOf(entry.getKey()), value.isNull() ? null : value.asString());
        }
        return facts;
    }

    private static String write(
            Map<Fact, ? extends @Nullable String> facts, Predicate<Fact> wanted) {
        var object = JSON.createObjectNode();
        facts.forEach((fact, value) -> {
            if (wanted.test(fact)) {
                object.put(fact.name(), value);
            }
        });
        return object.toString();
    }
}

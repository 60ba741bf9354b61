package id.go.paserkab.desa.web.village.population.form;

import id.go.paserkab.desa.population.Fact;
import id.go.paserkab.desa.population.FactCheck;
import id.go.paserkab.desa.population.Facts;
import id.go.paserkab.desa.population.PopulationRefused;
import id.go.paserkab.desa.web.village.population.Choice;
import id.go.paserkab.desa.web.village.population.Mistakes;
import id.go.paserkab.desa.web.village.population.PopulationWords;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Facts as they are typed into a form. A number that is kept already is never written into the
 * page: its field is empty, and stays without effect unless something is typed or it is to be
 * removed. Prints no values, as they are private.
 */
public final class FactForm {

    private static final String REMOVED = "hapus-";
    private static final Set<Fact> REQUIRED = EnumSet.of(Fact.NAME, Fact.SEX, Fact.BIRTH_DATE);

    private final Set<Fact> asked;
    private final Map<Fact, String> typed;
    private final Facts kept;
    private final Set<Fact> removed;

    private FactForm(Set<Fact> asked, Map<Fact, String> typed, Facts kept, Set<Fact> removed) {
        this.asked = asked;
        this.typed = typed;
        this.kept = kept;
        this.removed = removed;
    }

    /** A form that shows what is known; numbers masked, as they come from a card. */
    public static FactForm of(Collection<Fact> asked, Facts known) {
        var typed = new EnumMap<Fact, String>(Fact.class);
        for (var fact : asked) {
            var value = known.get(fact);
            if (value != null && !fact.secret()) {
                typed.put(fact, value);
            }
        }
        return new FactForm(inOrder(asked), typed, known, Set.of());
    }

    /** What was sent; {@code known} are the facts that were shown. */
    public static FactForm read(
            Collection<Fact> asked, Facts known, Map<String, String> parameters) {
        var typed = new EnumMap<Fact, String>(Fact.class);
        var removed = EnumSet.noneOf(Fact.class);
        for (var fact : asked) {
            var name = Mistakes.field(fact);
            typed.put(fact, parameters.getOrDefault(name, "").strip());
            if (fact.secret() && parameters.containsKey(REMOVED + name)) {
                removed.add(fact);
            }
        }
        return new FactForm(inOrder(asked), typed, known, removed);
    }

    /** What was typed, in canonical form; a field that was left empty is not in it. */
    public Facts facts() {
        var facts = new EnumMap<Fact, String>(Fact.class);
        asked.forEach(fact -> facts.put(fact, canonical(fact)));
        return Facts.of(facts);
    }

    /** What is to be changed: an emptied field takes its fact away, a number only if so marked. */
    public Map<Fact, @Nullable String> changes() {
        var changes = new EnumMap<Fact, @Nullable String>(Fact.class);
        for (var fact : asked) {
            var value = canonical(fact);
            if (!fact.secret() || !value.isEmpty() || removed.contains(fact)) {
                changes.put(fact, value.isEmpty() ? null : value);
            }
        }
        return changes;
    }

    /** Tells of every field that is wrong by itself, not only of the first. */
    public void check(Mistakes mistakes, Set<String> areas, PopulationWords words, Locale locale) {
        for (var fact : asked) {
            var value = canonical(fact);
            if (value.isEmpty()) {
                if (REQUIRED.contains(fact)) {
                    mistakes.add(
                            Mistakes.field(fact),
                            words.say("refusal." + fact + "_MISSING", locale));
                }
            } else if (fact == Fact.AREA && !areas.contains(value)) {
                mistakes.add(Mistakes.field(fact), words.say("form.area-unknown", locale));
            } else {
                check(fact, value, mistakes, words, locale);
            }
        }
    }

    /** The fields of these facts, as far as this form asks for them. */
    public List<FactField> fields(Collection<Fact> facts, List<Choice> areas) {
        return facts.stream().filter(asked::contains).map(fact -> field(fact, areas)).toList();
    }

    /** Group by group; a group without fields is left out. */
    public Map<FactGroup, List<FactField>> groups(List<Choice> areas) {
        var groups = new LinkedHashMap<FactGroup, List<FactField>>();
        for (var group : FactGroup.values()) {
            var fields = fields(group.facts(), areas);
            if (!fields.isEmpty()) {
                groups.put(group, fields);
            }
        }
        return groups;
    }

    private static void check(
            Fact fact, String value, Mistakes mistakes, PopulationWords words, Locale locale) {
        try {
            FactCheck.check(Map.of(fact, value));
        } catch (PopulationRefused refused) {
            words.refuse(refused, mistakes, locale);
        }
    }

    /** Mistakes are told in the order of the fields. */
    private static Set<Fact> inOrder(Collection<Fact> asked) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(asked));
    }

    private FactField field(Fact fact, List<Choice> areas) {
        var codes = fact.codes();
        var choices =
                fact == Fact.AREA
                        ? areas
                        : codes == null
                                ? List.<Choice>of()
                                : codes.codes().stream()
                                        .map(code -> new Choice(code.code(), code.label()))
                                        .toList();
        return new FactField(
                fact,
                Mistakes.field(fact),
                type(fact),
                typed.getOrDefault(fact, ""),
                choices,
                fact.secret() ? kept.get(fact) : null,
                REQUIRED.contains(fact));
    }

    private static String type(Fact fact) {
        return switch (fact) {
            case PHONE -> "tel";
            case EMAIL -> "email";
            default ->
                    switch (fact.kind()) {
                        case DATE -> "date";
                        case CODE, REFERENCE -> "select";
                        case TEXT, SECRET -> "text";
                    };
        };
    }

    /** Spaces, dots and dashes in a number of sixteen digits are how people write it. */
    private String canonical(Fact fact) {
        var value = Objects.requireNonNull(typed.getOrDefault(fact, ""));
        return fact.secret() && fact.longest() == 16 ? value.replaceAll("[\\s.-]", "") : value;
    }

    @Override
    public String toString() {
        return "FactForm" + asked;
    }
}

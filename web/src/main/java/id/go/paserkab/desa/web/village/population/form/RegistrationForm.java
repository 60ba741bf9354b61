package id.go.paserkab.desa.web.village.population.form;

import id.go.paserkab.desa.population.EventKind;
import id.go.paserkab.desa.population.Fact;
import id.go.paserkab.desa.population.Facts;
import id.go.paserkab.desa.population.Standing;
import id.go.paserkab.desa.population.TakeIn;
import id.go.paserkab.desa.web.page.Days;
import id.go.paserkab.desa.web.village.population.Mistakes;
import id.go.paserkab.desa.web.village.population.PopulationWords;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody about to be registered: how they come, into which home, and their facts. Prints no
 * values, as they are private.
 */
public final class RegistrationForm {

    /** How people come into the register by hand. */
    public static final List<EventKind> KINDS =
            List.of(EventKind.OPENING, EventKind.BIRTH, EventKind.ARRIVAL);

    /** Where they come to live, where no family is given. */
    public enum Home {
        NEW_FAMILY,
        FAMILY_BY_NUMBER,
        NO_FAMILY
    }

    private static final List<Fact> PERSON =
            Arrays.stream(FactGroup.values()).flatMap(group -> group.facts().stream()).toList();

    private final EventKind kind;
    private final Home home;
    private final String on;
    private final String place;
    private final String note;
    private final boolean temporary;
    private final FactForm person;
    private final FactForm household;

    private RegistrationForm(Map<String, String> sent, FactForm person, FactForm household) {
        this.kind = choose(EventKind.class, sent.get("kind"), EventKind.OPENING);
        this.home = choose(Home.class, sent.get("home"), Home.NEW_FAMILY);
        this.on = sent.getOrDefault("on", "").strip();
        this.place = sent.getOrDefault("place", "").strip();
        this.note = sent.getOrDefault("note", "").strip();
        this.temporary = sent.containsKey("temporary");
        this.person = person;
        this.household = household;
    }

    static RegistrationForm blank(EventKind kind, LocalDate today, Facts usual) {
        return new RegistrationForm(
                Map.of("kind", kind.name(), "on", today.toString()),
                FactForm.of(PERSON, usual),
                FactForm.of(FactGroup.HOME, Facts.none()));
    }

    static RegistrationForm read(Map<String, String> sent) {
        return new RegistrationForm(
                sent,
                FactForm.read(PERSON, Facts.none(), sent),
                FactForm.read(FactGroup.HOME, Facts.none(), sent));
    }

    void check(
            boolean inFamily,
            Mistakes mistakes,
            Set<String> areas,
            PopulationWords words,
            Locale locale) {
        if (Days.read(on) == null) {
            mistakes.add("on", words.say("form.day-missing", locale));
        }
        if (!inFamily) {
            household.check(mistakes, areas, words, locale);
            if (home == Home.NEW_FAMILY && household.facts().all().isEmpty()) {
                mistakes.add(Mistakes.field(Fact.ADDRESS), words.say("form.home-needed", locale));
            }
            if (home == Home.FAMILY_BY_NUMBER && !household.facts().has(Fact.FAMILY_NUMBER)) {
                mistakes.add(
                        Mistakes.field(Fact.FAMILY_NUMBER),
                        words.say("form.family-number-needed", locale));
            }
        }
        person.check(mistakes, areas, words, locale);
    }

    /** What it says, once it was checked; {@code family} is the one that they join. */
    TakeIn takeIn(@Nullable UUID family) {
        var facts = person.facts();
        if (temporary) {
            facts = facts.with(Fact.STANDING, Standing.TEMPORARY.code());
        }
        var newFamily = Facts.none();
        if (family == null && home == Home.NO_FAMILY) {
            facts =
                    facts.with(household.facts().all())
                            .with(Fact.FAMILY_NUMBER, null)
                            .with(Fact.RELATIONSHIP, null);
        } else if (family == null) {
            newFamily = household.facts();
        }
        return new TakeIn(
                kind, Objects.requireNonNull(Days.read(on)), place, note, facts, family, newFamily);
    }

    String name() {
        return Objects.requireNonNullElse(person.facts().get(Fact.NAME), "");
    }

    public EventKind kind() {
        return kind;
    }

    public Home home() {
        return home;
    }

    public String on() {
        return on;
    }

    public String place() {
        return place;
    }

    public String note() {
        return note;
    }

    public boolean temporary() {
        return temporary;
    }

    public FactForm person() {
        return person;
    }

    public FactForm household() {
        return household;
    }

    private static <E extends Enum<E>> E choose(Class<E> kind, @Nullable String name, E usual) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(usual);
    }
}

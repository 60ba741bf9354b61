package id.go.paserkab.desa.web.village.population.events;

import id.go.paserkab.desa.population.Fact;
import id.go.paserkab.desa.population.Facts;
import id.go.paserkab.desa.population.ResidentCard;
import id.go.paserkab.desa.population.Return;
import id.go.paserkab.desa.web.village.population.Mistakes;
import id.go.paserkab.desa.web.village.population.PopulationWords;
import id.go.paserkab.desa.web.village.population.form.FactForm;
import id.go.paserkab.desa.web.village.population.form.FactGroup;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's return as it is typed: the day, and the family that they come back to. Prints no
 * values, as they are private.
 *
 * @param sought the name or number by which another family is looked for
 * @param family the id of the other family
 */
public record ReturnForm(
        EventForm event,
        Home home,
        String sought,
        String family,
        String relationship,
        FactForm household) {

    private static final int LONGEST_SOUGHT = 100;

    /** The families that somebody can come back to. */
    public enum Home {
        /** The one that they left. */
        FORMER,
        OTHER,
        /** One of their own, which they head. */
        NEW,
        /** None, as before. */
        NONE
    }

    /** Their address and area stand ready for a family of their own; its number is another. */
    static ReturnForm blank(LocalDate today, Home home, String relationship, Facts household) {
        return new ReturnForm(
                EventForm.today(today),
                home,
                "",
                "",
                relationship,
                FactForm.of(FactGroup.HOME, household.with(Fact.FAMILY_NUMBER, null)));
    }

    static ReturnForm read(Map<String, String> sent, List<Home> offered) {
        var home = sent.getOrDefault("home", "");
        return new ReturnForm(
                EventForm.read(sent),
                offered.stream()
                        .filter(one -> one.name().equals(home))
                        .findFirst()
                        .orElse(offered.getFirst()),
                sent.getOrDefault("sought", "").strip(),
                sent.getOrDefault("family", ""),
                sent.getOrDefault("relationship", ""),
                FactForm.read(FactGroup.HOME, Facts.none(), sent));
    }

    /** Which of the homes this one can be chosen for; the likeliest first. */
    static List<Home> offered(ResidentCard card, boolean formerIsThere) {
        return Arrays.stream(Home.values())
                .filter(home ->
                        switch (home) {
                            case FORMER -> formerIsThere;
                            case OTHER, NEW -> true;
                            case NONE -> card.familyId() == null;
                        })
                .toList();
    }

    void check(Mistakes mistakes, Set<String> areas, PopulationWords words, Locale locale) {
        event.check(mistakes, words, locale);
        if (home == Home.NEW) {
            household.check(mistakes, areas, words, locale);
            if (household.facts().all().isEmpty()) {
                mistakes.add(Mistakes.field(Fact.ADDRESS), words.say("return.home-needed", locale));
            }
        }
        if (home == Home.OTHER && (sought.length() > LONGEST_SOUGHT || chosen() == null)) {
            mistakes.add("sought", words.say("return.family-needed", locale));
        }
    }

    /** What it says, once it was checked. */
    Return command(ResidentCard card) {
        var into =
                switch (home) {
                    case FORMER -> card.familyId();
                    case OTHER -> chosen();
                    case NEW, NONE -> null;
                };
        return new Return(
                card.id(),
                event.day(),
                event.place(),
                event.note(),
                into,
                relationship,
                home == Home.NEW ? household.facts() : Facts.none());
    }

    @Nullable UUID chosen() {
        try {
            return family.isEmpty() ? null : UUID.fromString(family);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    @Override
    public String toString() {
        return "ReturnForm[" + home + "]";
    }
}

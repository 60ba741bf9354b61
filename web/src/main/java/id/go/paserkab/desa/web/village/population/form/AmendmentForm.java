package id.go.paserkab.desa.web.village.population.form;

import id.go.paserkab.desa.population.Fact;
import id.go.paserkab.desa.population.ResidentCard;
import id.go.paserkab.desa.web.page.Days;
import id.go.paserkab.desa.web.village.population.Mistakes;
import id.go.paserkab.desa.web.village.population.PopulationWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A resident's facts about to become others: written wrongly, or different from a day on. Prints no
 * values, as they are private.
 */
public final class AmendmentForm {

    private static final String CHANGE = "change";
    private static final List<Fact> PERSON =
            Arrays.stream(FactGroup.values()).flatMap(group -> group.facts().stream()).toList();

    private final boolean change;
    private final String on;
    private final String note;
    private final FactForm facts;

    private AmendmentForm(boolean change, String on, String note, FactForm facts) {
        this.change = change;
        this.on = on;
        this.note = note;
        this.facts = facts;
    }

    static AmendmentForm of(ResidentCard card, boolean change, LocalDate today) {
        return new AmendmentForm(
                change, today.toString(), "", FactForm.of(asked(card), card.facts()));
    }

    static AmendmentForm read(ResidentCard card, Map<String, String> sent) {
        return new AmendmentForm(
                CHANGE.equals(sent.get("how")),
                sent.getOrDefault("on", "").strip(),
                sent.getOrDefault("note", "").strip(),
                FactForm.read(asked(card), card.facts(), sent));
    }

    void check(Mistakes mistakes, Set<String> areas, PopulationWords words, Locale locale) {
        if (change && Days.read(on) == null) {
            mistakes.add("on", words.say("form.day-missing", locale));
        }
        facts.check(mistakes, areas, words, locale);
    }

    /** Whether it became so, and was not written wrongly. */
    public boolean change() {
        return change;
    }

    public String on() {
        return on;
    }

    LocalDate day() {
        return Objects.requireNonNull(Days.read(on));
    }

    public String note() {
        return note;
    }

    public FactForm facts() {
        return facts;
    }

    /** Where a family lives is changed on its own page. */
    private static List<Fact> asked(ResidentCard card) {
        var asked = new ArrayList<>(PERSON);
        if (card.familyId() == null) {
            asked.remove(Fact.RELATIONSHIP);
            asked.add(Fact.ADDRESS);
            asked.add(Fact.AREA);
        }
        return asked;
    }
}

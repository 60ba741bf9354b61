package id.go.paserkab.desa.web.village.population.events;

import id.go.paserkab.desa.web.page.Days;
import id.go.paserkab.desa.web.village.population.Mistakes;
import id.go.paserkab.desa.web.village.population.PopulationWords;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Day, place and note of an event, and who heads the family afterwards, as they are typed. */
public record EventForm(String on, String place, String note, String head) {

    private static final int LONGEST_PLACE = 120;
    private static final int LONGEST_NOTE = 400;

    public static EventForm today(LocalDate today) {
        return new EventForm(today.toString(), "", "", "");
    }

    public static EventForm read(Map<String, String> sent) {
        return new EventForm(
                sent.getOrDefault("on", "").strip(),
                sent.getOrDefault("place", "").strip(),
                sent.getOrDefault("note", "").strip(),
                sent.getOrDefault("head", "").strip());
    }

    public void check(Mistakes mistakes, PopulationWords words, Locale locale) {
        if (Days.read(on) == null) {
            mistakes.add("on", words.say("form.day-missing", locale));
        }
        if (place.length() > LONGEST_PLACE) {
            mistakes.add("place", words.say("refusal.FACT_TOO_LONG", locale));
        }
        if (note.length() > LONGEST_NOTE) {
            mistakes.add("note", words.say("refusal.FACT_TOO_LONG", locale));
        }
    }

    /** Once it was checked. */
    public LocalDate day() {
        return Objects.requireNonNull(Days.read(on));
    }

    public @Nullable UUID newHead() {
        try {
            return head.isEmpty() ? null : UUID.fromString(head);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    /** Prints nothing that was typed. */
    @Override
    public String toString() {
        return "EventForm";
    }
}

package id.go.paserkab.desa.web.village.population.family;

import id.go.paserkab.desa.population.Fact;
import id.go.paserkab.desa.population.Facts;
import id.go.paserkab.desa.population.Rearrange;
import id.go.paserkab.desa.population.ResidentCard;
import id.go.paserkab.desa.web.village.population.events.EventForm;
import id.go.paserkab.desa.web.village.population.form.FactForm;
import id.go.paserkab.desa.web.village.population.form.FactGroup;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who leaves a family for another one, and what each becomes there, as it is typed.
 *
 * @param chosen who moves, with the code of what they become to the head there
 * @param existing whether they join a family that is there, by its number
 */
public record RearrangeForm(
        EventForm event, Map<UUID, String> chosen, boolean existing, FactForm household) {

    private static final String HEAD = "1";

    static RearrangeForm blank(LocalDate today, @Nullable UUID chosen) {
        return new RearrangeForm(
                EventForm.today(today),
                chosen == null ? Map.of() : Map.of(chosen, HEAD),
                false,
                FactForm.of(FactGroup.HOME, Facts.none()));
    }

    /** Only those who were offered count. */
    static RearrangeForm read(List<ResidentCard> offered, Map<String, String> sent) {
        var chosen = new LinkedHashMap<UUID, String>();
        for (var one : offered) {
            if (sent.containsKey("who-" + one.id())) {
                chosen.put(one.id(), sent.getOrDefault("as-" + one.id(), HEAD));
            }
        }
        return new RearrangeForm(
                EventForm.read(sent),
                chosen,
                "existing".equals(sent.get("target")),
                FactForm.read(FactGroup.HOME, Facts.none(), sent));
    }

    Rearrange command(@Nullable UUID family) {
        return new Rearrange(
                event.day(),
                event.note(),
                chosen,
                family,
                family == null ? household.facts() : Facts.none(),
                event.newHead());
    }

    @Nullable String number() {
        return household.facts().get(Fact.FAMILY_NUMBER);
    }

    /** What somebody becomes; empty where they stay. */
    public String as(UUID resident) {
        return chosen.getOrDefault(resident, "");
    }
}

package id.go.paserkab.desa.web.village.population;

import id.go.paserkab.desa.population.Fact;
import id.go.paserkab.desa.population.PopulationRefused;
import id.go.paserkab.desa.population.Refusal;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Puts what the register says into the reader's language, and refusals to the field they mean. */
@Component
public class PopulationWords {

    private final MessageSource messages;

    PopulationWords(MessageSource messages) {
        this.messages = messages;
    }

    public String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage("population." + key, arguments, locale);
    }

    public String fact(Fact fact, Locale locale) {
        return say("fact." + fact, locale);
    }

    /** The sentence; where it is about one fact, begun with its name. */
    public String refusal(PopulationRefused refused, Locale locale) {
        var words = say("refusal." + refused.why(), locale);
        var fact = refused.fact();
        return fact == null ? words : fact(fact, locale) + ": " + words;
    }

    /** Adds the refusal to the mistakes; whoever is unknown or out of sight is not found at all. */
    public void refuse(PopulationRefused refused, Mistakes mistakes, Locale locale) {
        if (refused.why() == Refusal.UNKNOWN) {
            throw notFound();
        }
        mistakes.add(field(refused), refusal(refused, locale));
    }

    public static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static String field(PopulationRefused refused) {
        var fact = refused.fact();
        return switch (refused.why()) {
            case DAY_IN_FUTURE, DAY_BEFORE_BIRTH, DAY_BEFORE_LATER_EVENT -> "on";
            case HEAD_NEEDED -> "head";
            case HEAD_TAKEN, HEAD_MISSING -> Mistakes.field(Fact.RELATIONSHIP);
            case NIK_TAKEN -> Mistakes.field(Fact.NIK);
            case FAMILY_NUMBER_TAKEN -> Mistakes.field(Fact.FAMILY_NUMBER);
            case OUT_OF_SIGHT -> Mistakes.field(Fact.AREA);
            case NOBODY_CHOSEN, NOT_IN_FAMILY, SAME_FAMILY -> "who";
            case REASON_MISSING -> "reason";
            case UNKNOWN,
                    NAME_MISSING,
                    SEX_MISSING,
                    BIRTH_DATE_MISSING,
                    FACT_TOO_LONG,
                    FACT_MALFORMED,
                    CODE_UNKNOWN,
                    NUMBER_MALFORMED,
                    NOT_PRESENT,
                    STILL_PRESENT,
                    NOTHING_CHANGED,
                    ALREADY_REVERSED,
                    LATER_EVENTS ->
                    fact == null ? "" : Mistakes.field(fact);
        };
    }
}

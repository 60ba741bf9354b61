package id.go.paserkab.desa.web.regency.people;

import static java.util.stream.Collectors.joining;

import id.go.paserkab.desa.people.PeopleRefused;
import id.go.paserkab.desa.people.PeopleRefused.Reason;
import id.go.paserkab.desa.reception.DocumentRefused;
import id.go.paserkab.desa.web.document.DocumentWords;
import id.go.paserkab.desa.web.page.Days;
import id.go.paserkab.desa.web.regency.Spoken;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Reads what is typed about people, and says at which field something is wrong and what helps. */
@Component
class PeopleWords {

    private static final int NAMED = 8;

    private final MessageSource messages;
    private final DocumentWords documents;
    private final Spoken spoken;

    PeopleWords(MessageSource messages, DocumentWords documents, Spoken spoken) {
        this.messages = messages;
        this.documents = documents;
        this.spoken = spoken;
    }

    String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage("people." + key, arguments, locale);
    }

    /** A day as a form sends it; nothing typed is no day, anything else is told at the field. */
    @Nullable LocalDate day(String typed, String field, BindingResult errors, Locale locale) {
        return Days.read(typed, field, errors, say("refused.DAY_UNREADABLE", locale));
    }

    void refuse(PeopleRefused refused, BindingResult errors, Locale locale) {
        var reason = refused.reason();
        Spoken.tell(errors, field(reason), reason, words(refused, locale));
    }

    void refuse(DocumentRefused refused, BindingResult errors, Locale locale) {
        errors.rejectValue("scan", "document", documents.of(refused.refusal(), locale));
    }

    String words(PeopleRefused refused, Locale locale) {
        var reason = refused.reason();
        return switch (reason) {
            case ALREADY_COVERED, UNKNOWN_VILLAGES ->
                    say("refused." + reason, locale, names(refused.about(), locale));
            default -> say("refused." + reason, locale, spoken.words(refused.about(), locale));
        };
    }

    private String names(List<Object> about, Locale locale) {
        var named =
                about.stream()
                        .limit(NAMED)
                        .map(one -> spoken.word(one, locale).toString())
                        .collect(joining(", "));
        return about.size() <= NAMED
                ? named
                : messages.getMessage(
                        "refusal.and-more", new Object[] {named, about.size() - NAMED}, locale);
    }

    private static String field(Reason reason) {
        return switch (reason) {
            case NAME_WRONG, NAME_TAKEN, SERVES_ALREADY -> "name";
            case FROM_MISSING, DAY_TOO_EARLY, BEFORE_PERIOD, HANDED_OVER_TOO_EARLY -> "from";
            case UNTIL_BEFORE_FROM, AFTER_PERIOD -> "until";
            case ACCOUNT_UNKNOWN, ACCOUNT_TAKEN -> "membership";
            case NO_VILLAGES, UNKNOWN_VILLAGES, ALREADY_COVERED -> "villages";
            case DECREE_NUMBER_WRONG, DECREE_TAKEN -> "decreeNumber";
            case DECREE_DATE_MISSING,
                    DECREE_DATE_IN_FUTURE,
                    DECREE_DATE_TOO_EARLY,
                    DECREE_DATE_DIFFERS ->
                    "decreeDate";
            case REPLACED_ALREADY -> "replaces";
            case LAST_DAY_MISSING,
                    CHANGED_MEANWHILE,
                    UNKNOWN,
                    REPLACES_ITSELF,
                    ENDED_ALREADY,
                    BEGUN_ALREADY,
                    NO_FACILITATOR,
                    PROPOSAL_STALE ->
                    "";
        };
    }
}

package id.go.paserkab.desa.web.village.letters;

import id.go.paserkab.desa.letter.LetterDesk;
import id.go.paserkab.desa.letter.Subject;
import id.go.paserkab.desa.letterkind.LetterKind;
import id.go.paserkab.desa.letterkind.LetterKinds;
import id.go.paserkab.desa.population.ResidentLine;
import id.go.paserkab.desa.population.ResidentSearch;
import id.go.paserkab.desa.sight.Clerk;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The pages on which a kind of letter and its subject are chosen. */
@Component
class Choosing {

    private static final int MOST = 20;

    private final LetterKinds kinds;
    private final LetterDesk desk;
    private final ResidentSearch residents;
    private final LetterWords words;

    Choosing(LetterKinds kinds, LetterDesk desk, ResidentSearch residents, LetterWords words) {
        this.kinds = kinds;
        this.desk = desk;
        this.residents = residents;
        this.words = words;
    }

    /**
     * A kind of letter, and what speaks against it for the chosen resident; nothing does where
     * nobody is chosen yet.
     */
    record Choice(LetterKind kind, List<String> obstacles) {}

    String kind(@Nullable UUID resident, Clerk clerk, Model model, Locale locale) {
        var subject = resident == null ? null : desk.subject(resident, clerk.actor());
        var choices =
                kinds.all().stream()
                        .filter(kind -> !kind.hidden())
                        .map(kind -> choice(kind, subject, locale))
                        .toList();
        model.addAttribute(
                "fitting",
                choices.stream().filter(choice -> choice.obstacles().isEmpty()).toList());
        model.addAttribute(
                "unfitting",
                choices.stream().filter(choice -> !choice.obstacles().isEmpty()).toList());
        model.addAttribute("resident", resident);
        model.addAttribute("subject", subject == null ? null : subject.name());
        return "office/letters/choose-kind";
    }

    String resident(String kind, String kindName, String text, Clerk clerk, Model model) {
        model.addAttribute("kind", kind);
        model.addAttribute("kindName", kindName);
        model.addAttribute("text", text);
        model.addAttribute("found", found(text, clerk));
        return "office/letters/choose-resident";
    }

    List<ResidentLine> found(String text, Clerk clerk) {
        return residents.suggest(text, MOST, clerk);
    }

    /** The kinds by which an archive is narrowed: hidden ones too. */
    List<LetterKind> all() {
        return kinds.all();
    }

    private Choice choice(LetterKind kind, @Nullable Subject subject, Locale locale) {
        var definition = kind.definition();
        return new Choice(
                kind,
                subject == null
                        ? List.of()
                        : words.obstacles(
                                definition,
                                definition.subject().obstacles(subject.facts()),
                                locale));
    }
}

package id.go.paserkab.desa.web.village.letters;

import id.go.paserkab.desa.letterkind.LetterKind;
import id.go.paserkab.desa.letterkind.LetterKinds;
import id.go.paserkab.desa.population.ResidentLine;
import id.go.paserkab.desa.population.ResidentSearch;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.sight.Sights;
import id.go.paserkab.desa.web.security.Member;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The pages on which a kind of letter and its subject are chosen. */
@Component
class Choosing {

    private static final int MOST = 20;

    private final LetterKinds kinds;
    private final ResidentSearch residents;
    private final Sights sights;

    Choosing(LetterKinds kinds, ResidentSearch residents, Sights sights) {
        this.kinds = kinds;
        this.residents = residents;
        this.sights = sights;
    }

    String kind(@Nullable UUID resident, Model model) {
        model.addAttribute("kinds", kinds.all().stream().filter(kind -> !kind.hidden()).toList());
        model.addAttribute("resident", resident);
        return "office/letters/choose-kind";
    }

    String resident(String kind, String kindName, String text, Member by, Model model) {
        model.addAttribute("kind", kind);
        model.addAttribute("kindName", kindName);
        model.addAttribute("text", text);
        model.addAttribute("found", found(text, by));
        return "office/letters/choose-resident";
    }

    List<ResidentLine> found(String text, Member by) {
        if (text.isBlank()) {
            return List.of();
        }
        var sight = sights.of(by.membership().subject(), false);
        return residents.suggest(text, MOST, new Clerk(by.actor(), sight));
    }

    /** The kinds by which an archive is narrowed: hidden ones too. */
    List<LetterKind> all() {
        return kinds.all();
    }
}

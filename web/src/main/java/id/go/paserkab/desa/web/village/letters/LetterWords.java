package id.go.paserkab.desa.web.village.letters;

import id.go.paserkab.desa.letter.LetterRefused;
import id.go.paserkab.desa.letternumber.NumberFormatRefused;
import id.go.paserkab.desa.lettertemplate.Flaw;
import id.go.paserkab.desa.lettertemplate.KindDefinition;
import id.go.paserkab.desa.lettertemplate.SubjectFilter.Obstacle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says of letters what was done, and what stands in the way. */
@Component
class LetterWords {

    private final MessageSource messages;

    LetterWords(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage("letters." + key, arguments, locale);
    }

    String say(LetterRefused refused, Locale locale) {
        return say("refused." + refused.reason(), locale);
    }

    String say(NumberFormatRefused refused, Locale locale) {
        return say("format." + refused.reason(), locale, refused.piece());
    }

    /** Where the flaw is, what it is, and what was perhaps meant. */
    String say(Flaw flaw, Locale locale) {
        var where =
                flaw.line() > 0
                        ? say("flaw.line", locale, flaw.line())
                        : say("flaw.where." + flaw.where(), locale);
        var meant = flaw.meant() == null ? "" : say("flaw.meant", locale, flaw.meant());
        return say(
                "flaw",
                locale,
                where,
                say("flaw.what." + flaw.what(), locale, flaw.word()),
                Objects.requireNonNull(meant));
    }

    /** What speaks against a subject, a sentence each. */
    List<String> obstacles(KindDefinition kind, Set<Obstacle> obstacles, Locale locale) {
        return obstacles.stream()
                .sorted()
                .map(obstacle ->
                        say(
                                "obstacle." + obstacle,
                                locale,
                                Objects.requireNonNullElse(kind.subject().youngest(), 0),
                                Objects.requireNonNullElse(kind.subject().oldest(), 0)))
                .toList();
    }

    void done(String key, RedirectAttributes flash, Locale locale, Object... arguments) {
        flash.addFlashAttribute("done", say("done." + key, locale, arguments));
    }

    void refused(LetterRefused refused, RedirectAttributes flash, Locale locale) {
        flash.addFlashAttribute("refused", say(refused, locale));
    }
}

package id.go.paserkab.desa.web.regency.villages;

import id.go.paserkab.desa.kernel.InvalidSlug;
import id.go.paserkab.desa.programme.WaveRefused;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.web.words.Refusals;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what was done to a village, or why not, in the words of the form that was sent. */
@Component
class VillageWords {

    private final Refusals refusals;
    private final MessageSource messages;

    VillageWords(Refusals refusals, MessageSource messages) {
        this.refusals = refusals;
        this.messages = messages;
    }

    String done(VillageMove move, Village village, Locale locale) {
        return messages.getMessage("villages.done." + move, new Object[] {village.name()}, locale);
    }

    String refused(VillageMove move, RuntimeException refused, Locale locale) {
        return switch (refused) {
            case InvalidSlug domain when move == VillageMove.ADD_DOMAIN ->
                    messages.getMessage(
                            "villages.domain." + domain.reason(),
                            new Object[] {domain.text()},
                            locale);
            case WaveRefused name when move == VillageMove.RENAME ->
                    messages.getMessage("villages.name.wrong", null, locale);
            default -> refused(refused, locale);
        };
    }

    String refused(RuntimeException refused, Locale locale) {
        return refusals.words(refused, locale);
    }
}

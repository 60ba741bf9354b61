package id.go.paserkab.desa.web.village.intake;

import id.go.paserkab.desa.intake.Column;
import id.go.paserkab.desa.intake.Finding;
import id.go.paserkab.desa.intake.FindingCount;
import id.go.paserkab.desa.intake.IntakeRefused;
import id.go.paserkab.desa.intake.Problem;
import id.go.paserkab.desa.territory.TakenBack;
import id.go.paserkab.desa.territory.TakenBack.Why;
import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says findings and refusals in the reader's language, each with what to do about it. */
@Component
class IntakeWords {

    private final MessageSource messages;

    IntakeWords(MessageSource messages) {
        this.messages = messages;
    }

    /** A finding as a page shows it. */
    record Shown(int row, String column, String text) {}

    /** How often one thing is wrong, as a page shows it. */
    record ShownCount(String column, String text, int count) {}

    Shown shown(Finding finding, Locale locale) {
        return new Shown(finding.row(), column(finding.column()), text(finding, locale));
    }

    ShownCount shown(FindingCount count, Locale locale) {
        return new ShownCount(
                column(count.column()),
                say("intake.problem." + count.problem() + ".name", locale),
                count.count());
    }

    String text(Finding finding, Locale locale) {
        if (finding.problem() == Problem.UNREADABLE) {
            return say(
                    "intake.unreadable." + finding.about(), locale, String.valueOf(finding.row()));
        }
        var key = "intake.problem." + finding.problem();
        var nothingTold = finding.problem() == Problem.NO_HEADINGS && finding.about().isEmpty();
        return say(nothingTold ? key + ".plain" : key, locale, finding.about());
    }

    String refusal(IntakeRefused refused, Locale locale) {
        return say("intake.refused." + refused.reason(), locale);
    }

    /** That an import was undone, and what became of the areas that it had made. */
    String undone(TakenBack areas, Locale locale) {
        var told = new ArrayList<String>();
        told.add(say("intake.undone", locale));
        if (areas.removed() > 0) {
            told.add(say("intake.undone.areas", locale, areas.removed()));
        }
        for (var why : Why.values()) {
            var kept =
                    areas.kept().stream()
                            .filter(one -> one.why() == why)
                            .map(TakenBack.Kept::title)
                            .toList();
            if (!kept.isEmpty()) {
                told.add(say("intake.undone." + why, locale, kept.size(), String.join(", ", kept)));
            }
        }
        return String.join(" ", told);
    }

    String say(String key, Locale locale, Object... about) {
        return messages.getMessage(key, about, locale);
    }

    private static String column(@Nullable Column column) {
        return column == null ? "" : column.heading();
    }
}

package id.go.paserkab.desa.web.regency.adoption;

import id.go.paserkab.desa.web.export.Sheet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The page's table as a sheet, with the day that it is of in its name. */
@Component
class AdoptionSheet {

    private static final List<String> HEADS =
            List.of(
                    "villages.code",
                    "villages.village",
                    "villages.district",
                    "use.state",
                    "use.live-since",
                    "use.last",
                    "use.days",
                    "use.sign-ins",
                    "use.edits",
                    "use.completeness",
                    "use.owner");

    private final MessageSource messages;

    AdoptionSheet(MessageSource messages) {
        this.messages = messages;
    }

    Sheet of(AdoptionPage page, Locale locale) {
        return new Sheet(
                page.overview().day().toString(),
                HEADS.stream().map(head -> messages.getMessage(head, null, locale)).toList(),
                page.rows().stream().map(row -> cells(row, locale)).toList());
    }

    private List<String> cells(AdoptionPage.Row row, Locale locale) {
        var village = row.village();
        return List.of(
                village.code().value(),
                village.name(),
                village.district(),
                messages.getMessage("use.status." + village.status(), null, locale),
                Objects.toString(village.liveSince(), ""),
                Objects.toString(village.last(), ""),
                String.valueOf(village.activeDays()),
                String.valueOf(village.signIns()),
                String.valueOf(village.profileEdits()),
                Objects.toString(village.completeness(), ""),
                Objects.requireNonNullElse(row.owner(), ""));
    }
}

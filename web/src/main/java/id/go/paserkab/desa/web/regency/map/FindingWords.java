package id.go.paserkab.desa.web.regency.map;

import id.go.paserkab.desa.boundary.Finding;
import id.go.paserkab.desa.web.page.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what was found and what helps, areas as the reader's language writes numbers. */
@Component
public class FindingWords {

    /** A tenth of a hectare. */
    private static final int FINEST = 3;

    private final MessageSource messages;
    private final Figures figures;

    FindingWords(MessageSource messages, Figures figures) {
        this.messages = messages;
        this.figures = figures;
    }

    public String of(Finding finding, Locale locale) {
        var arguments = new ArrayList<Object>(finding.arguments());
        if (finding.squareKilometres() != null) {
            var area =
                    BigDecimal.valueOf(finding.squareKilometres())
                            .setScale(FINEST, RoundingMode.HALF_UP);
            arguments.add(figures.of(area, locale));
        }
        return messages.getMessage("map.finding." + finding.kind(), arguments.toArray(), locale);
    }
}

package id.go.paserkab.desa.web.page;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Writes figures as the reader's language does: {@code 20.000.000} and {@code 12,5}. */
@Component
public class Figures {

    private static final int FINEST = 4;

    public String of(BigDecimal figure, Locale locale) {
        var format =
                NumberFormat.getNumberInstance(
                        locale.getLanguage().equals("en") ? Locale.UK : Locale.of("id", "ID"));
        format.setMaximumFractionDigits(FINEST);
        return format.format(figure);
    }
}

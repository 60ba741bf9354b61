package id.go.paserkab.desa.readiness;

import id.go.paserkab.desa.readiness.GateRefused.Reason;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads figures as people in Paser write them: {@code 12,5} and {@code 20.000.000}. */
public final class Figures {

    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+([.,]\\d+)?");
    private static final BigDecimal MOST = new BigDecimal("1000000000000");
    private static final int FINEST = 4;

    private Figures() {}

    /** Throws {@link GateRefused} for anything that is no number, or none that can be meant. */
    public static BigDecimal read(String text) {
        var typed = text.strip().replace(" ", "").replace("\u00a0", "");
        if (typed.length() > 30) {
            throw GateRefused.of(Reason.FIGURE_NOT_A_NUMBER, typed.substring(0, 30));
        }
        if (GROUPED.matcher(typed).matches()) {
            typed = typed.replace(".", "");
        } else if (!PLAIN.matcher(typed).matches()) {
            throw GateRefused.of(Reason.FIGURE_NOT_A_NUMBER, typed);
        }
        var figure = new BigDecimal(typed.replace(',', '.'));
        if (figure.signum() < 0 || figure.compareTo(MOST) > 0 || figure.scale() > FINEST) {
            throw GateRefused.of(Reason.FIGURE_OUT_OF_RANGE, typed);
        }
        return figure;
    }
}

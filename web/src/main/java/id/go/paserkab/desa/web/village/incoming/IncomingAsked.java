package id.go.paserkab.desa.web.village.incoming;

import id.go.paserkab.desa.incomingletter.IncomingQuery;
import id.go.paserkab.desa.incomingletter.IncomingQuery.Standing;
import id.go.paserkab.desa.web.page.Days;
import id.go.paserkab.desa.web.page.Narrowing;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of the list, as it was written. The text names people, and stands in no address.
 */
public record IncomingAsked(String text, String keadaan, String dari, String sampai, int hal) {

    static final String LIST = "/kantor/surat-masuk";

    public IncomingAsked {
        text = text.strip();
        hal = Math.clamp(hal, 0, 9_999);
    }

    IncomingQuery query() {
        return new IncomingQuery(text, Days.read(dari), Days.read(sampai), standing(), hal);
    }

    /** Whether anything narrows the list. */
    public boolean narrowed() {
        return !text.isEmpty() || narrowing().any();
    }

    String page(int number) {
        return narrowing().by("hal", number == 0 ? null : number).at(LIST);
    }

    private Narrowing narrowing() {
        return new Narrowing().by("keadaan", standing()).by("dari", dari).by("sampai", sampai);
    }

    private @Nullable Standing standing() {
        return Arrays.stream(Standing.values())
                .filter(standing -> standing.name().equals(keadaan))
                .findFirst()
                .orElse(null);
    }

    @Override
    public String toString() {
        return "IncomingAsked[…]";
    }
}

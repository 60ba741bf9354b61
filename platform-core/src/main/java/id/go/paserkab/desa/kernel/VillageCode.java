package id.go.paserkab.desa.kernel;

import java.util.regex.Pattern;

/**
 * The immutable code of a village (desa), 13 characters dotted ({@code 64.01.03.2006}) or 10 digits
 * bare ({@code 6401032006}), as fixed by Permendagri 58/2021 and Kepmendagri 300.2.2-2138/2025. The
 * first digit of the last part is 2 for a village and 3 for a customary village; 1 is a kelurahan,
 * which is no village and is refused.
 */
public record VillageCode(String value) implements Comparable<VillageCode> {

    private static final Pattern DOTTED = Pattern.compile("\\d{2}\\.\\d{2}\\.\\d{2}\\.[23]\\d{3}");
    private static final Pattern BARE = Pattern.compile("^(\\d{2})(\\d{2})(\\d{2})(\\d{4})$");

    /** Accepts the dotted form only; use {@link #parse} for what people type. */
    public VillageCode {
        if (!DOTTED.matcher(value).matches()) {
            throw new InvalidVillageCode(value);
        }
    }

    /** Reads either form; throws {@link InvalidVillageCode} for anything else. */
    public static VillageCode parse(String text) {
        return new VillageCode(dotted(text.strip()));
    }

    /** Ten digits with their dots, be they a village's or a kelurahan's; anything else as it is. */
    public static String dotted(String text) {
        return BARE.matcher(text).replaceFirst("$1.$2.$3.$4");
    }

    /** The ten digits without dots. */
    public String bare() {
        return value.replace(".", "");
    }

    /** The code of the kecamatan that the village lies in, {@code 64.01.03}. */
    public String districtCode() {
        return value.substring(0, 8);
    }

    @Override
    public int compareTo(VillageCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

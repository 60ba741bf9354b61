package id.go.paserkab.desa.letternumber;

/** Which letters share a sequence, and how its numbers are written. */
public record NumberRules(NumberScheme scheme, NumberFormat format) {

    /** What applies until the village says otherwise. */
    static final NumberRules USUAL = of(NumberScheme.VILLAGE, NumberFormat.USUAL);

    /** Throws {@link NumberFormatRefused}. */
    public static NumberRules of(NumberScheme scheme, String format) {
        return new NumberRules(scheme, NumberFormat.parse(format, scheme));
    }
}

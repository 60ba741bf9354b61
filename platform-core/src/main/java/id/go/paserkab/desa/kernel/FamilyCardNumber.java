package id.go.paserkab.desa.kernel;

/** The number of a family card (<i>nomor Kartu Keluarga</i>), sixteen digits. */
public record FamilyCardNumber(String digits) {

    /** Throws {@link InvalidFamilyCardNumber} for anything but sixteen digits. */
    public FamilyCardNumber {
        if (!SixteenDigits.form(digits)) {
            throw new InvalidFamilyCardNumber();
        }
    }

    /** Whether the text has the form of a number, and may be read as one. */
    public static boolean form(String text) {
        return SixteenDigits.form(text);
    }

    /** The number with its date and most of its serial hidden. */
    public String masked() {
        return SixteenDigits.masked(digits);
    }

    /** Masked, as whatever is printed may end in a log. */
    @Override
    public String toString() {
        return masked();
    }
}

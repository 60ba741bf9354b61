package id.go.paserkab.desa.kernel;

import java.time.LocalDate;

/**
 * The population number of a person (<i>Nomor Induk Kependudukan</i>), sixteen digits for life (UU
 * 23/2006 Pasal 13; PP 40/2019 Pasal 30). The region, birth date and sex inside it are those of its
 * first registration: a difference from what is recorded is worth a warning and never a refusal.
 */
public record Nik(String digits) {

    private static final int WOMEN = 40;

    /** Throws {@link InvalidNik} for anything but sixteen digits. */
    public Nik {
        if (!SixteenDigits.form(digits)) {
            throw new InvalidNik();
        }
    }

    /** Whether the text has the form of a number, and may be read as one. */
    public static boolean form(String text) {
        return SixteenDigits.form(text);
    }

    /** Whether a number of this form stands somewhere in the text. */
    public static boolean standsIn(String text) {
        return SixteenDigits.ANYWHERE.matcher(text).find();
    }

    /** The text with every number of this form masked. */
    public static String maskedIn(String text) {
        return SixteenDigits.ANYWHERE
                .matcher(text)
                .replaceAll(found -> SixteenDigits.masked(found.group()));
    }

    /** Whether day, month and two digits of the year inside the number are those of the date. */
    public boolean born(LocalDate date) {
        return SixteenDigits.digits(digits, 6) % WOMEN == date.getDayOfMonth()
                && SixteenDigits.digits(digits, 8) == date.getMonthValue()
                && SixteenDigits.digits(digits, 10) == date.getYear() % 100;
    }

    /** Whether the number was given to a woman: forty is added to her day of birth. */
    public boolean female() {
        return SixteenDigits.digits(digits, 6) > WOMEN;
    }

    /** The number with its birth date and most of its serial hidden. */
    public String masked() {
        return SixteenDigits.masked(digits);
    }

    /** Masked, as whatever is printed may end in a log. */
    @Override
    public String toString() {
        return masked();
    }
}

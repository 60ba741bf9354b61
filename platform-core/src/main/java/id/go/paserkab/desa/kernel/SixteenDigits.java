package id.go.paserkab.desa.kernel;

import java.util.regex.Pattern;

/** What the two numbers of civil registration have in common: sixteen digits, shown in part. */
final class SixteenDigits {

    static final Pattern ANYWHERE = Pattern.compile("(?<![0-9])[0-9]{16}(?![0-9])");

    private static final Pattern FORM = Pattern.compile("[0-9]{16}");

    private SixteenDigits() {}

    static boolean form(String text) {
        return FORM.matcher(text).matches();
    }

    /** The region as it is, the date's six digits and the serial hidden. */
    static String masked(String number) {
        return number.substring(0, 6) + "••••••" + "••" + number.substring(14);
    }

    /** The date in the seventh to twelfth digit, without its century. */
    static int digits(String number, int from) {
        return Integer.parseInt(number.substring(from, from + 2));
    }
}

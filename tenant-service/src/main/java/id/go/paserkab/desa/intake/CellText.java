package id.go.paserkab.desa.intake;

import java.util.Set;
import java.util.regex.Pattern;

/** What people typed, without what cannot be seen; what means nothing is empty. */
final class CellText {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\uFE00-\\uFE0F]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern BEFORE_TEXT = Pattern.compile("^['’`]+");
    private static final Set<String> NOTHING = Set.of("-", "–", "—", "--");

    private CellText() {}

    static String tidy(String typed) {
        var seen = UNSEEN.matcher(typed).replaceAll("");
        var tidied = SPACES.matcher(seen).replaceAll(" ").strip();
        var text = BEFORE_TEXT.matcher(tidied).replaceFirst("").strip();
        return NOTHING.contains(text) ? "" : text;
    }

    /** Without any space, apostrophe or sign that cannot be seen: for numbers. */
    static String digits(String typed) {
        return tidy(typed).replaceAll("[ '’`]", "");
    }
}

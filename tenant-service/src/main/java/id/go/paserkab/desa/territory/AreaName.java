package id.go.paserkab.desa.territory;

import java.util.Locale;
import java.util.regex.Pattern;

/** How areas are called: without the level's word, and the numbers of RW and RT by three digits. */
final class AreaName {

    static final int LONGEST = 60;

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern NUMBER = Pattern.compile("0*(\\d{1,3})");

    private AreaName() {}

    /** {@code "RT. 3"}, {@code "03"} and {@code "3"} are all {@code "003"}; may come out empty. */
    static String tidy(AreaLevel level, String typed) {
        var name = withoutWord(level, SPACES.matcher(typed).replaceAll(" ").strip());
        var number = NUMBER.matcher(name);
        return level == AreaLevel.DUSUN || !number.matches()
                ? name
                : number(Integer.parseInt(number.group(1)));
    }

    static String number(int number) {
        return String.format(Locale.ROOT, "%03d", number);
    }

    private static String withoutWord(AreaLevel level, String name) {
        var word = level.word();
        if (!name.regionMatches(true, 0, word, 0, word.length())) {
            return name;
        }
        var rest = name.substring(word.length());
        return rest.matches("[ .:]+.*|\\d+") ? rest.replaceFirst("^[ .:]+", "") : name;
    }
}

package id.go.paserkab.desa.intake;

import id.go.paserkab.desa.territory.AreaLevel;
import java.util.Locale;
import java.util.regex.Pattern;

/** The dusun, RW and RT that a row names; each may be empty. */
record AreaNames(String dusun, String rw, String rt) {

    static final int LONGEST = 60;

    private static final Pattern NUMBER = Pattern.compile("0*(\\d{1,3})");

    boolean isEmpty() {
        return dusun.isEmpty() && rw.isEmpty() && rt.isEmpty();
    }

    /** However they are written: {@code 3} and {@code RT 003} are one. */
    boolean same(AreaNames other) {
        return tidy(AreaLevel.DUSUN, dusun).equals(tidy(AreaLevel.DUSUN, other.dusun))
                && tidy(AreaLevel.RW, rw).equals(tidy(AreaLevel.RW, other.rw))
                && tidy(AreaLevel.RT, rt).equals(tidy(AreaLevel.RT, other.rt));
    }

    /**
     * Without the level's word, numbers of RW and RT by three digits, words as a name is written.
     */
    static String tidy(AreaLevel level, String typed) {
        var name = typed.replaceFirst("(?i)^" + level.word() + "[ .:]*(?=[\\p{L}\\d])", "");
        var number = NUMBER.matcher(name);
        if (level != AreaLevel.DUSUN && number.matches()) {
            return String.format(Locale.ROOT, "%03d", Integer.parseInt(number.group(1)));
        }
        return level == AreaLevel.DUSUN ? capitalised(name) : name.toUpperCase(Locale.ROOT);
    }

    private static String capitalised(String name) {
        return Pattern.compile("(?<![\\p{L}'’])\\p{L}")
                .matcher(name.toLowerCase(Locale.ROOT))
                .replaceAll(letter -> letter.group().toUpperCase(Locale.ROOT));
    }
}

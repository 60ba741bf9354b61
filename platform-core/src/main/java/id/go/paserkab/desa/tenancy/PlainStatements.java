package id.go.paserkab.desa.tenancy;

import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;

/** The statements that do one thing to rows and run no other text, and so leave no trace behind. */
final class PlainStatements {

    private static final Pattern ON_ROWS =
            Pattern.compile("\\s*(select|insert|update|delete|merge|with)\\b.*", Pattern.DOTALL);
    private static final Pattern RUNS_TEXT = Pattern.compile("set_config|_to_xml");

    /** Hibernate sends the same few texts over and over; any others are looked at each time. */
    private static final int KNOWN_AT_MOST = 2_000;

    private static final ConcurrentMap<String, Boolean> KNOWN = new ConcurrentHashMap<>();

    private PlainStatements() {}

    static boolean contain(String sql) {
        var known = KNOWN.get(sql);
        if (known != null) {
            return known;
        }
        var plain = look(sql);
        if (KNOWN.size() < KNOWN_AT_MOST) {
            KNOWN.put(sql, plain);
        }
        return plain;
    }

    private static boolean look(String sql) {
        var text = sql.toLowerCase(Locale.ROOT);
        return text.indexOf(';') < 0
                && ON_ROWS.matcher(text).matches()
                && !RUNS_TEXT.matcher(text).find();
    }
}

package id.go.paserkab.desa.intake;

import id.go.paserkab.desa.population.CodeList;
import id.go.paserkab.desa.population.Standing;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Codes and labels of the lists, as files write them. Remembers what it has looked up: a file says
 * the same few words over and over.
 */
final class CodeText {

    private static final int MOST_REMEMBERED = 2_000;

    /** The programs that villages use give these codes different meanings. */
    private static final Set<Column> BY_LABEL_ONLY =
            Set.of(Column.ID_CARD_STATE, Column.CONTRACEPTION);

    /** Up to here the code sets of occupations agree. */
    private static final int LAST_AGREED_OCCUPATION = 88;

    /** The files' codes of who is there, which are not the register's own. */
    private static final Map<String, Standing> STANDINGS =
            Map.of(
                    "1", Standing.RESIDENT,
                    "2", Standing.DIED,
                    "3", Standing.MOVED,
                    "4", Standing.MISSING);

    private static final Pattern CODE = Pattern.compile("0*(\\d{1,3})");
    private static final Pattern NUMBERED = Pattern.compile("^\\d{1,3} ?[.):-] ?");

    private final Map<Typed, Optional<String>> remembered = new HashMap<>();

    private record Typed(Column column, String text) {}

    /** Whether what is typed is a code of which nobody can say what it means. */
    boolean ambiguous(Column column, String text) {
        var code = CODE.matcher(text);
        return code.matches()
                && (BY_LABEL_ONLY.contains(column)
                        || (column == Column.OCCUPATION
                                && Integer.parseInt(code.group(1)) > LAST_AGREED_OCCUPATION));
    }

    Optional<String> code(Column column, CodeList list, String text) {
        var typed = new Typed(column, text);
        var known = remembered.get(typed);
        if (known == null) {
            known = find(column, list, text);
            if (remembered.size() < MOST_REMEMBERED) {
                remembered.put(typed, known);
            }
        }
        return known;
    }

    private static Optional<String> find(Column column, CodeList list, String text) {
        var code = CODE.matcher(text);
        if (code.matches()) {
            return column == Column.STANDING
                    ? Optional.ofNullable(STANDINGS.get(code.group(1))).map(Standing::code)
                    : list.byCode(code.group(1)).map(CodeList.Code::code);
        }
        return list.byLabel(text)
                .or(() -> list.byLabel(NUMBERED.matcher(text).replaceFirst("")))
                .map(CodeList.Code::code);
    }
}

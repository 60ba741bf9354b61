package id.go.paserkab.desa.web.village.site;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plain text as staff typed it, cut where they left lines or blank lines. */
final class Prose {

    private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");
    private static final Pattern ENUMERATION =
            Pattern.compile("^\\s*(?:\\d+[.)]|[a-z][.)]|[-•*])\\s*");

    private Prose() {}

    static List<String> paragraphs(@Nullable String text) {
        return text == null
                ? List.of()
                : BLANK_LINES
                        .splitAsStream(text)
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    /** One item a line, without the numbers or dashes that people put before them. */
    static List<String> items(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(line -> ENUMERATION.matcher(line).replaceFirst("").strip())
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}

package id.go.paserkab.desa.lettertemplate;

import id.go.paserkab.desa.lettertemplate.Flaw.What;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a body once, from its first to its last character; each is looked at a bounded number. */
final class TemplateReader {

    private static final int MOST_FLAWS = 20;
    private static final int LONGEST_NAME = 40;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    private final String source;
    private final Set<String> known;
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private @Nullable OpenSection open;
    private int at;
    private int line = 1;

    TemplateReader(String source, Set<String> known) {
        this.source = source.replace("\r\n", "\n").replace('\r', '\n');
        this.known = known;
    }

    private record OpenSection(String name, int line, List<Part> parts) {}

    List<Part> read() {
        if (source.length() > Template.LONGEST) {
            throw new TemplateRefused(
                    List.of(Flaw.of(Flaw.Where.BODY, What.TOO_LONG, "" + Template.LONGEST)));
        }
        while (at < source.length() && flaws.size() < MOST_FLAWS) {
            step();
        }
        flush();
        if (open != null) {
            flaw(What.SECTION_NOT_CLOSED, open.name(), open.line());
        }
        if (!flaws.isEmpty()) {
            throw new TemplateRefused(flaws);
        }
        return parts;
    }

    private void step() {
        var sign = source.charAt(at);
        if (sign == '[' && source.startsWith("[[", at)) {
            words.append('[');
            at += 2;
        } else if (sign == '[') {
            bracket();
        } else {
            words.append(sign);
            line += sign == '\n' ? 1 : 0;
            at++;
        }
    }

    private void bracket() {
        var end = closing();
        if (end < 0) {
            flaw(What.UNCLOSED_BRACKET, excerpt(), line);
            at++;
            return;
        }
        var inside = source.substring(at + 1, end);
        var start = at;
        at = end + 1;
        if (inside.startsWith("?")) {
            openSection(inside.substring(1));
            swallowLine(start);
        } else if (inside.startsWith("/")) {
            closeSection(inside.substring(1));
            swallowLine(start);
        } else if (checked(inside)) {
            add(new Part.Value(inside));
        }
    }

    private int closing() {
        var furthest = Math.min(source.length(), at + LONGEST_NAME + 3);
        for (var i = at + 1; i < furthest; i++) {
            var sign = source.charAt(i);
            if (sign == ']') {
                return i;
            }
            if (sign == '\n' || sign == '[') {
                return -1;
            }
        }
        return -1;
    }

    private void openSection(String name) {
        if (!checked(name)) {
            return;
        }
        if (open != null) {
            flaw(What.SECTION_IN_SECTION, name, line);
            return;
        }
        flush();
        open = new OpenSection(name, line, new ArrayList<>());
    }

    private void closeSection(String name) {
        if (open == null || !open.name().equals(name)) {
            flaw(What.SECTION_NOT_OPEN, name, line);
            return;
        }
        flush();
        parts.add(new Part.Section(open.name(), List.copyOf(open.parts())));
        open = null;
    }

    /** A mark of a section that has a line to itself leaves no empty line behind. */
    private void swallowLine(int start) {
        var begins = start == 0 || source.charAt(start - 1) == '\n';
        if (begins && at < source.length() && source.charAt(at) == '\n') {
            at++;
            line++;
        }
    }

    private boolean checked(String name) {
        if (known.contains(name) && NAME.matcher(name).matches()) {
            return true;
        }
        flaws.add(
                new Flaw(
                        Flaw.Where.BODY,
                        What.UNKNOWN_PLACEHOLDER,
                        name,
                        line,
                        Nearest.to(name, known)));
        return false;
    }

    private void add(Part part) {
        flush();
        (open == null ? parts : open.parts()).add(part);
    }

    private void flush() {
        if (!words.isEmpty()) {
            var text = new Part.Words(words.toString());
            words.setLength(0);
            (open == null ? parts : open.parts()).add(text);
        }
    }

    private String excerpt() {
        var end = source.indexOf('\n', at);
        return source.substring(at, Math.min(end < 0 ? source.length() : end, at + 20));
    }

    private void flaw(What what, String word, int where) {
        flaws.add(new Flaw(Flaw.Where.BODY, what, word, where, null));
    }
}

package id.go.paserkab.desa.lettertemplate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Sets words and values into paragraphs (parted by blank lines), tables of a label and a value
 * (lines that begin with {@code |}) and bold words (between {@code **}). Only words are markup.
 */
final class Typesetter {

    private static final String NOTHING = "-";
    private static final String BOLD = "**";

    private final Map<String, String> values;
    private final StringBuilder html = new StringBuilder();
    private Block block = Block.NONE;

    private Typesetter(Map<String, String> values) {
        this.values = values;
    }

    private enum Block {
        NONE,
        PARAGRAPH,
        TABLE
    }

    static String set(List<Part> parts, Map<String, String> values) {
        var setter = new Typesetter(values);
        lines(parts).forEach(setter::line);
        setter.enter(Block.NONE);
        return setter.html.toString();
    }

    private static List<List<Part>> lines(List<Part> parts) {
        var lines = new ArrayList<List<Part>>();
        lines.add(new ArrayList<>());
        for (var part : parts) {
            if (part instanceof Part.Words(var text)) {
                var pieces = text.split("\n", -1);
                for (var i = 0; i < pieces.length; i++) {
                    if (i > 0) {
                        lines.add(new ArrayList<>());
                    }
                    if (!pieces[i].isEmpty()) {
                        lines.getLast().add(new Part.Words(pieces[i]));
                    }
                }
            } else {
                lines.getLast().add(part);
            }
        }
        return lines;
    }

    private void line(List<Part> line) {
        if (line.stream().allMatch(Typesetter::blank)) {
            enter(Block.NONE);
        } else if (line.getFirst() instanceof Part.Words(var text)
                && text.stripLeading().startsWith("|")) {
            enter(Block.TABLE);
            row(line);
        } else if (block == Block.PARAGRAPH) {
            html.append("<br/>");
            inline(line);
        } else {
            enter(Block.PARAGRAPH);
            inline(line);
        }
    }

    private static boolean blank(Part part) {
        return part instanceof Part.Words(var text) && text.isBlank();
    }

    private void enter(Block next) {
        if (block == next) {
            return;
        }
        html.append(
                switch (block) {
                    case NONE -> "";
                    case PARAGRAPH -> "</p>";
                    case TABLE -> "</tbody></table>";
                });
        html.append(
                switch (next) {
                    case NONE -> "";
                    case PARAGRAPH -> "<p>";
                    case TABLE -> "<table class=\"isian\"><tbody>";
                });
        block = next;
    }

    /**
     * The first bar begins the label, the second the value, and one at the very end is left out.
     */
    private void row(List<Part> line) {
        var label = new ArrayList<Part>();
        var value = new ArrayList<Part>();
        var bars = 0;
        for (var i = 0; i < line.size(); i++) {
            if (!(line.get(i) instanceof Part.Words(var text))) {
                (bars < 2 ? label : value).add(line.get(i));
                continue;
            }
            var rest = i == line.size() - 1 ? withoutLastBar(text, bars) : text;
            while (bars < 2 && rest.indexOf('|') >= 0) {
                var bar = rest.indexOf('|');
                if (bars == 1) {
                    label.add(new Part.Words(rest.substring(0, bar)));
                }
                rest = rest.substring(bar + 1);
                bars++;
            }
            (bars < 2 ? label : value).add(new Part.Words(rest));
        }
        html.append("<tr><th scope=\"row\">");
        inline(label);
        html.append("</th><td>");
        inline(value);
        html.append("</td></tr>");
    }

    private static String withoutLastBar(String text, int barsBefore) {
        var stripped = text.stripTrailing();
        var bars = barsBefore + stripped.chars().filter(sign -> sign == '|').count();
        return bars > 2 && stripped.endsWith("|")
                ? stripped.substring(0, stripped.length() - 1)
                : text;
    }

    private void inline(List<Part> line) {
        var bold = false;
        for (var i = 0; i < line.size(); i++) {
            switch (line.get(i)) {
                case Part.Words(var text) -> bold = words(trimmed(text, i, line.size()), bold);
                case Part.Value(var name) -> html.append(value(name));
                case Part.Section _ -> throw new IllegalStateException("A section is not shown");
            }
        }
        if (bold) {
            html.append("</strong>");
        }
    }

    private static String trimmed(String text, int index, int size) {
        var begun = index == 0 ? text.stripLeading() : text;
        return index == size - 1 ? begun.stripTrailing() : begun;
    }

    private boolean words(String text, boolean boldBefore) {
        var bold = boldBefore;
        var from = 0;
        for (var mark = text.indexOf(BOLD); mark >= 0; mark = text.indexOf(BOLD, from)) {
            html.append(Escaped.of(text.substring(from, mark)));
            html.append(bold ? "</strong>" : "<strong>");
            bold = !bold;
            from = mark + BOLD.length();
        }
        html.append(Escaped.of(text.substring(from)));
        return bold;
    }

    private String value(String name) {
        var value = values.getOrDefault(name, "").strip();
        return value.isEmpty() ? NOTHING : Escaped.of(value);
    }
}

package id.go.paserkab.desa.lettertemplate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The body of a kind of letter (ADR 21): words, known placeholders ({@code [nama]}), and sections
 * that show where a value is filled ({@code [?usaha]…[/usaha]}). There is nothing else in it: no
 * expression, no loop, no file, no network. What is filled in is escaped and never markup.
 */
public final class Template {

    static final int LONGEST = 20_000;

    private final List<Part> parts;

    private Template(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** Throws {@link TemplateRefused} with every flaw, the first names of placeholders unknown. */
    public static Template parse(String source, Set<String> known) {
        return new Template(new TemplateReader(source, known).read());
    }

    /** The body as well-formed XHTML of paragraphs, tables and bold words. */
    public String fill(Map<String, String> values) {
        return Typesetter.set(shown(values), values);
    }

    /** Every name that the body mentions, in the order of its first mention. */
    public Set<String> names() {
        var names = new LinkedHashSet<String>();
        collect(parts, names);
        return names;
    }

    private List<Part> shown(Map<String, String> values) {
        var shown = new ArrayList<Part>();
        for (var part : parts) {
            switch (part) {
                case Part.Section(var name, var inner) -> {
                    if (!values.getOrDefault(name, "").isBlank()) {
                        shown.addAll(inner);
                    }
                }
                case Part.Words words -> shown.add(words);
                case Part.Value value -> shown.add(value);
            }
        }
        return shown;
    }

    private static void collect(List<Part> parts, Set<String> names) {
        for (var part : parts) {
            switch (part) {
                case Part.Section(var name, var inner) -> {
                    names.add(name);
                    collect(inner, names);
                }
                case Part.Value(var name) -> names.add(name);
                case Part.Words _ -> {}
            }
        }
    }
}

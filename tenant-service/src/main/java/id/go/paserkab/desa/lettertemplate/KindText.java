package id.go.paserkab.desa.lettertemplate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A kind of letter as one text that people can read: a head of {@code word: value} lines, a line of
 * three equal signs, and the body. So the product ships its kinds, and so a village keeps its own.
 */
public final class KindText {

    private static final String PART = "\n===\n";

    private KindText() {}

    /** Reads what {@link #write} wrote; throws {@link IllegalArgumentException}. */
    public static KindDefinition read(String text) {
        var tidy = text.replace("\r\n", "\n");
        var part = tidy.indexOf(PART);
        if (part < 0) {
            throw new IllegalArgumentException("A kind of letter has no body");
        }
        var head = head(tidy.substring(0, part));
        return new KindDefinition(
                one(head, "kode"),
                one(head, "nama"),
                one(head, "klasifikasi"),
                subject(one(head, "subjek")),
                head.getOrDefault("isian", List.of()).stream().map(KindText::field).toList(),
                head.getOrDefault("syarat", List.of()),
                Integer.parseInt("0" + one(head, "berlaku")),
                one(head, "tujuan"),
                tidy.substring(part + PART.length()).strip());
    }

    /** The kind as a text; only for one without flaws. */
    public static String write(KindDefinition kind) {
        var lines = new ArrayList<String>();
        lines.add("kode: " + kind.code());
        lines.add("nama: " + kind.name());
        lines.add("klasifikasi: " + kind.classification());
        lines.add("subjek: " + words(kind.subject()));
        lines.add("berlaku: " + kind.validDays());
        lines.add("tujuan: " + kind.addressee());
        kind.fields().forEach(field -> lines.add("isian: " + words(field)));
        kind.requirements().forEach(text -> lines.add("syarat: " + text));
        return String.join("\n", lines) + PART + kind.body().strip() + "\n";
    }

    private static Map<String, List<String>> head(String text) {
        var head = new LinkedHashMap<String, List<String>>();
        for (var line : text.split("\n")) {
            var colon = line.indexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException("A line of a kind's head has no colon");
            }
            head.computeIfAbsent(line.substring(0, colon).strip(), _ -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        return head;
    }

    private static String one(Map<String, List<String>> head, String word) {
        return head.getOrDefault(word, List.of("")).getFirst();
    }

    /** {@code sex=FEMALE age=17- marital=SINGLE,WIDOWED standing=RESIDENT}. */
    private static SubjectFilter subject(String text) {
        var asked = new LinkedHashMap<String, String>();
        for (var word : text.split(" +")) {
            var equal = word.indexOf('=');
            if (equal > 0) {
                asked.put(word.substring(0, equal), word.substring(equal + 1));
            }
        }
        var ages = asked.getOrDefault("age", "-").split("-", -1);
        return new SubjectFilter(
                set(asked.get("sex"), Sex.class),
                age(ages[0]),
                age(ages[1]),
                set(asked.get("marital"), Marital.class),
                set(asked.get("standing"), Standing.class));
    }

    private static String words(SubjectFilter subject) {
        var words = new ArrayList<String>();
        add("sex", subject.sexes(), words);
        if (subject.youngest() != null || subject.oldest() != null) {
            words.add("age=" + age(subject.youngest()) + "-" + age(subject.oldest()));
        }
        add("marital", subject.marital(), words);
        add("standing", subject.standings(), words);
        return String.join(" ", words);
    }

    private static void add(String key, Set<? extends Enum<?>> asked, List<String> words) {
        if (!asked.isEmpty()) {
            words.add(
                    asked.stream()
                            .map(Enum::name)
                            .sorted()
                            .collect(Collectors.joining(",", key + "=", "")));
        }
    }

    private static @Nullable Integer age(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    private static String age(@Nullable Integer age) {
        return age == null ? "" : age.toString();
    }

    private static <E extends Enum<E>> Set<E> set(@Nullable String text, Class<E> type) {
        return text == null
                ? Set.of()
                : Arrays.stream(text.split(","))
                        .map(name -> Enum.valueOf(type, name))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** {@code name | text | required | label | help | choice;choice}. */
    private static ExtraField field(String text) {
        var cells = Arrays.stream((text + "|||||").split("\\|", -1)).map(String::strip).toList();
        return new ExtraField(
                cells.get(0),
                FieldType.valueOf(cells.get(1).toUpperCase(Locale.ROOT).replace('-', '_')),
                cells.get(2).equals("required"),
                cells.get(3),
                cells.get(4),
                cells.get(5).isEmpty()
                        ? List.of()
                        : Arrays.stream(cells.get(5).split(";")).map(String::strip).toList());
    }

    private static String words(ExtraField field) {
        return String.join(
                " | ",
                field.name(),
                field.type().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                field.required() ? "required" : "optional",
                field.label(),
                field.help(),
                String.join(";", field.choices()));
    }
}

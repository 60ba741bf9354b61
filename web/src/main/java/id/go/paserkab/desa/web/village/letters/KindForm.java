package id.go.paserkab.desa.web.village.letters;

import id.go.paserkab.desa.lettertemplate.ExtraField;
import id.go.paserkab.desa.lettertemplate.FieldType;
import id.go.paserkab.desa.lettertemplate.KindDefinition;
import id.go.paserkab.desa.lettertemplate.Marital;
import id.go.paserkab.desa.lettertemplate.Sex;
import id.go.paserkab.desa.lettertemplate.Standing;
import id.go.paserkab.desa.lettertemplate.SubjectFilter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The form of a kind of letter; its fields come as columns of equal length. */
final class KindForm {

    private static final int SPARE_ROWS = 2;
    private static final int LONGEST_NUMBER = 4;

    private final MultiValueMap<String, String> form;

    KindForm(MultiValueMap<String, String> form) {
        this.form = form;
    }

    /** A row of the table of fields. */
    record FieldRow(
            String name,
            String type,
            boolean required,
            String label,
            String help,
            String choices) {}

    /** The version that the editor started from; below zero where the form does not say. */
    int version() {
        return number("version", -1);
    }

    KindDefinition definition(String code) {
        return new KindDefinition(
                code,
                text("name"),
                text("classification"),
                new SubjectFilter(
                        set("sex", Sex.class),
                        age("youngest"),
                        age("oldest"),
                        set("marital", Marital.class),
                        set("standing", Standing.class)),
                fields(),
                text("requirements")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                number("validDays", text("validDays").isEmpty() ? 0 : -1),
                text("addressee"),
                text("body"));
    }

    String code() {
        return text("code").toUpperCase(Locale.ROOT);
    }

    /** The rows of a kind, and a few empty ones to go on. */
    static List<FieldRow> rows(KindDefinition kind) {
        var rows = new ArrayList<FieldRow>();
        for (var field : kind.fields()) {
            rows.add(
                    new FieldRow(
                            field.name(),
                            field.type().name(),
                            field.required(),
                            field.label(),
                            field.help(),
                            String.join("; ", field.choices())));
        }
        for (var spare = 0; spare < SPARE_ROWS; spare++) {
            rows.add(new FieldRow("", FieldType.TEXT.name(), false, "", "", ""));
        }
        return rows;
    }

    private List<ExtraField> fields() {
        var names = form.getOrDefault("fieldName", List.of());
        var fields = new ArrayList<ExtraField>();
        for (var row = 0; row < names.size(); row++) {
            if (!names.get(row).isBlank() || !cell("fieldLabel", row).isBlank()) {
                fields.add(field(row));
            }
        }
        return fields;
    }

    private ExtraField field(int row) {
        var choices = cell("fieldChoices", row);
        return new ExtraField(
                cell("fieldName", row),
                Arrays.stream(FieldType.values())
                        .filter(type -> type.name().equals(cell("fieldType", row)))
                        .findFirst()
                        .orElse(FieldType.TEXT),
                cell("fieldRequired", row).equals("true"),
                cell("fieldLabel", row),
                cell("fieldHelp", row),
                choices.isEmpty()
                        ? List.of()
                        : Arrays.stream(choices.split(";"))
                                .map(String::strip)
                                .filter(choice -> !choice.isEmpty())
                                .toList());
    }

    private String cell(String column, int row) {
        var cells = form.getOrDefault(column, List.of());
        return row < cells.size() ? cells.get(row).strip() : "";
    }

    private String text(String name) {
        var text = form.getFirst(name);
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }

    private @Nullable Integer age(String name) {
        return text(name).isEmpty() ? null : Integer.valueOf(number(name, -1));
    }

    private int number(String name, int otherwise) {
        var text = text(name);
        return text.length() <= LONGEST_NUMBER && text.matches("\\d+")
                ? Integer.parseInt(text)
                : otherwise;
    }

    private <E extends Enum<E>> Set<E> set(String name, Class<E> type) {
        var asked = form.getOrDefault(name, List.of());
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> asked.contains(one.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}

package id.go.paserkab.desa.lettertemplate;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something that the register does not know and the operator fills in: {@code name} is what the
 * body calls it, {@code label} what the operator reads.
 */
public record ExtraField(
        String name,
        FieldType type,
        boolean required,
        String label,
        String help,
        List<String> choices) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}");

    public ExtraField {
        choices = List.copyOf(choices);
    }

    /** What is wrong with what was typed; empty where it may stand. */
    public Optional<Fault> fault(String typed) {
        if (typed.isBlank()) {
            return required ? Optional.of(Fault.MISSING) : Optional.empty();
        }
        if (typed.length() > type.longest()) {
            return Optional.of(Fault.TOO_LONG);
        }
        return switch (type) {
            case TEXT, LONG_TEXT -> Optional.empty();
            case DATE -> isDate(typed) ? Optional.empty() : Optional.of(Fault.NO_DATE);
            case NUMBER ->
                    NUMBER.matcher(typed).matches()
                            ? Optional.empty()
                            : Optional.of(Fault.NO_NUMBER);
            case CHOICE ->
                    choices.contains(typed) ? Optional.empty() : Optional.of(Fault.NO_CHOICE);
        };
    }

    /** How it stands on paper; only for what has no {@link #fault}. */
    public String printed(String typed) {
        if (typed.isBlank()) {
            return "";
        }
        return switch (type) {
            case TEXT, LONG_TEXT, CHOICE -> typed;
            case DATE -> PaperWords.day(LocalDate.parse(typed));
            case NUMBER -> PaperWords.number(Long.parseLong(typed));
        };
    }

    private static boolean isDate(String typed) {
        try {
            return LocalDate.parse(typed).getYear() > 0;
        } catch (DateTimeParseException no) {
            return false;
        }
    }

    /** What can be wrong with a filled-in field. */
    public enum Fault {
        MISSING,
        TOO_LONG,
        NO_DATE,
        NO_NUMBER,
        NO_CHOICE
    }
}

package id.go.paserkab.desa.incomingletter;

import id.go.paserkab.desa.kernel.Nik;
import java.time.LocalDate;
import java.util.EnumMap;
import org.jspecify.annotations.Nullable;

/** Looks whether what was typed can be kept. */
final class IncomingCheck {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private final EnumMap<Field, Problem> problems = new EnumMap<>(Field.class);

    private IncomingCheck() {}

    /** Returns the day of receipt; throws {@link IncomingIncomplete} with everything at once. */
    static LocalDate pass(IncomingEntry entry, LocalDate today) {
        var check = new IncomingCheck();
        var received = entry.receivedOn();
        var contents = entry.contents();
        if (received == null) {
            check.found(Field.RECEIVED, Problem.MISSING);
        } else if (received.isAfter(today)) {
            check.found(Field.RECEIVED, Problem.IN_THE_FUTURE);
        } else if (received.isBefore(FIRST)) {
            check.found(Field.RECEIVED, Problem.TOO_EARLY);
        } else if (contents.dated() != null && contents.dated().isAfter(received)) {
            check.found(Field.DATED, Problem.AFTER_RECEIPT);
        }
        check.text(Field.SENDER, contents.sender(), true);
        check.text(Field.SUBJECT, contents.subject(), true);
        check.text(Field.NUMBER, contents.number(), false);
        check.text(Field.NOTE, contents.note(), false);
        check.end();
        return received == null ? today : received;
    }

    /** Throws {@link IncomingIncomplete}. */
    static void pass(HandOn handOn, LocalDate received) {
        var check = new IncomingCheck();
        check.text(Field.TO, handOn.to(), true);
        check.text(Field.INSTRUCTION, handOn.instruction(), true);
        if (handOn.dueOn() != null && handOn.dueOn().isBefore(received)) {
            check.found(Field.DUE, Problem.BEFORE_RECEIPT);
        }
        check.end();
    }

    /** Throws {@link IncomingIncomplete}. */
    static void outcome(String text) {
        var check = new IncomingCheck();
        check.text(Field.OUTCOME, text, false);
        check.end();
    }

    /** Whether a reason is one, and names nobody by number. */
    static boolean reason(@Nullable String text) {
        return text != null && !text.isBlank() && !Nik.standsIn(text);
    }

    private void text(Field field, String text, boolean needed) {
        if (needed && text.isBlank()) {
            found(field, Problem.MISSING);
        } else if (text.length() > field.longest()) {
            found(field, Problem.TOO_LONG);
        } else if (Nik.standsIn(text)) {
            found(field, Problem.NUMBER_OF_A_PERSON);
        }
    }

    private void found(Field field, Problem problem) {
        problems.put(field, problem);
    }

    private void end() {
        if (!problems.isEmpty()) {
            throw new IncomingIncomplete(problems);
        }
    }
}

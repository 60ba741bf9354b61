package id.go.paserkab.desa.incomingletter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A disposition as it is typed: to whom a letter is handed on, what for, and until when. */
public record HandOn(String to, String instruction, @Nullable LocalDate dueOn) {

    public HandOn {
        to = to.strip();
        instruction = instruction.strip();
    }

    @Override
    public String toString() {
        return "HandOn[…]";
    }
}

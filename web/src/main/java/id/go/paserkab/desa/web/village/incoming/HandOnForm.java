package id.go.paserkab.desa.web.village.incoming;

import id.go.paserkab.desa.incomingletter.HandOn;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is typed about a disposition, kept as text so that nothing typed is lost. */
public class HandOnForm {

    private String to = "";
    private String instruction = "";
    private String due = "";

    HandOn handOn(@Nullable LocalDate day) {
        return new HandOn(to, instruction.replace("\r\n", "\n"), day);
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getInstruction() {
        return instruction;
    }

    public void setInstruction(String instruction) {
        this.instruction = instruction;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }
}

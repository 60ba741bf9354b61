package id.go.paserkab.desa.web.regency.followup;

import id.go.paserkab.desa.followup.Plan;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What is typed of a step, kept as text so that nothing typed is lost. */
public record StepForm(
        @Nullable Integer seen,
        String due,
        String done,
        String figure,
        String note,
        @Nullable MultipartFile file) {

    public StepForm {
        due = Objects.requireNonNullElse(due, "");
        done = Objects.requireNonNullElse(done, "");
        figure = Objects.requireNonNullElse(figure, "");
        note = Objects.requireNonNullElse(note, "");
    }

    static StepForm of(Plan.At at) {
        var entry = at.entry();
        return entry == null
                ? new StepForm(0, "", "", "", "", null)
                : new StepForm(
                        entry.sequence(),
                        Objects.toString(entry.due(), ""),
                        Objects.toString(entry.done(), ""),
                        Objects.toString(entry.figure(), ""),
                        Objects.toString(entry.note(), ""),
                        null);
    }

    /** Whether a file was chosen, which a browser does not choose again by itself. */
    public boolean chosen() {
        return file != null && !file.isEmpty();
    }
}

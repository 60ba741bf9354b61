package id.go.paserkab.desa.followup;

import id.go.paserkab.desa.kernel.VillageCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Notes how a step stands: the whole of it. {@code seen} is the number of the last entry that was
 * on the screen; {@code figure} as it was typed; the file is empty where the document that lies
 * there stays.
 */
public record NoteStep(
        VillageCode village,
        Step step,
        int seen,
        @Nullable LocalDate due,
        @Nullable LocalDate done,
        String figure,
        String note,
        String fileName,
        byte[] file) {

    @Override
    public String toString() {
        return "NoteStep[" + village + " " + step + "]";
    }
}

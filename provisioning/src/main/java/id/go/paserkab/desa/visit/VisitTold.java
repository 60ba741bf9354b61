package id.go.paserkab.desa.visit;

import id.go.paserkab.desa.document.NewDocument;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.readiness.GateCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is told of a visit, as it was typed. */
public record VisitTold(
        @Nullable VillageCode village,
        @Nullable LocalDate held,
        @Nullable Topic topic,
        Set<GateCode> gates,
        String done,
        String agreed,
        String nextStep,
        @Nullable LocalDate nextDay,
        String nextOwner,
        String attendance,
        List<NewDocument> photos) {

    /** The same, of this village. */
    VisitTold of(VillageCode code) {
        return new VisitTold(
                code,
                held,
                topic,
                gates,
                done,
                agreed,
                nextStep,
                nextDay,
                nextOwner,
                attendance,
                photos);
    }
}

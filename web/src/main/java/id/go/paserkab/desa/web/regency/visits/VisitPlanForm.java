package id.go.paserkab.desa.web.regency.visits;

import static java.util.Objects.requireNonNullElse;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed to plan or move a visit, kept as text so that nothing typed is lost. */
public record VisitPlanForm(
        @Nullable UUID key, String village, String day, String topic, String reason) {

    /** What a form does not send is nothing typed. */
    public VisitPlanForm(
            @Nullable UUID key,
            @Nullable String village,
            @Nullable String day,
            @Nullable String topic,
            @Nullable String reason) {
        this.key = key;
        this.village = requireNonNullElse(village, "");
        this.day = requireNonNullElse(day, "");
        this.topic = requireNonNullElse(topic, "");
        this.reason = requireNonNullElse(reason, "");
    }

    static VisitPlanForm empty(String village) {
        return new VisitPlanForm(UUID.randomUUID(), village, "", "", "");
    }
}

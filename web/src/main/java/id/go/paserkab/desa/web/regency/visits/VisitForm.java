package id.go.paserkab.desa.web.regency.visits;

import static java.util.Objects.requireNonNullElse;

import id.go.paserkab.desa.document.DocumentId;
import id.go.paserkab.desa.document.NewDocument;
import id.go.paserkab.desa.readiness.GateCode;
import id.go.paserkab.desa.visit.Topic;
import id.go.paserkab.desa.visit.Visit;
import id.go.paserkab.desa.visit.VisitTold;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What is typed of a visit, kept as text so that nothing typed is lost. */
public record VisitForm(
        @Nullable UUID key,
        String village,
        String day,
        String topic,
        List<String> gates,
        String done,
        String agreed,
        String nextStep,
        String nextDay,
        String nextOwner,
        String attendance,
        List<MultipartFile> photos,
        List<UUID> without,
        @Nullable Integer version) {

    /** What a form does not send is nothing typed. */
    public VisitForm(
            @Nullable UUID key,
            @Nullable String village,
            @Nullable String day,
            @Nullable String topic,
            @Nullable List<String> gates,
            @Nullable String done,
            @Nullable String agreed,
            @Nullable String nextStep,
            @Nullable String nextDay,
            @Nullable String nextOwner,
            @Nullable String attendance,
            @Nullable List<MultipartFile> photos,
            @Nullable List<UUID> without,
            @Nullable Integer version) {
        this.key = key;
        this.village = requireNonNullElse(village, "");
        this.day = requireNonNullElse(day, "");
        this.topic = requireNonNullElse(topic, "");
        this.gates = requireNonNullElse(gates, List.of());
        this.done = requireNonNullElse(done, "");
        this.agreed = requireNonNullElse(agreed, "");
        this.nextStep = requireNonNullElse(nextStep, "");
        this.nextDay = requireNonNullElse(nextDay, "");
        this.nextOwner = requireNonNullElse(nextOwner, "");
        this.attendance = requireNonNullElse(attendance, "");
        this.photos = chosen(requireNonNullElse(photos, List.of()));
        this.without = requireNonNullElse(without, List.of());
        this.version = version;
    }

    /** For a visit of today, to nowhere yet or as it was planned. */
    static VisitForm blank(UUID key, String village, @Nullable Topic topic, LocalDate today) {
        return new VisitForm(
                key,
                village,
                today.toString(),
                topic == null ? "" : topic.name(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static VisitForm of(Visit visit) {
        var made = Objects.requireNonNull(visit.made());
        var next = made.next();
        return new VisitForm(
                visit.id(),
                visit.village().bare(),
                made.day().toString(),
                visit.topic().name(),
                made.gates().stream().map(GateCode::value).toList(),
                made.done(),
                made.agreed(),
                next == null ? "" : next.what(),
                next == null ? "" : next.due().toString(),
                next == null ? "" : next.who(),
                Objects.toString(made.attendance(), ""),
                null,
                null,
                visit.version());
    }

    VisitTold told(@Nullable LocalDate held, @Nullable LocalDate due, List<NewDocument> pictures) {
        return new VisitTold(
                Choices.village(village),
                held,
                Choices.topic(topic),
                gates.stream()
                        .filter(GateCode::isOne)
                        .map(GateCode::new)
                        .collect(Collectors.toSet()),
                done,
                agreed,
                nextStep,
                due,
                nextOwner,
                attendance,
                pictures);
    }

    Set<DocumentId> taken() {
        return without.stream().map(DocumentId::new).collect(Collectors.toSet());
    }

    /** A browser sends an empty part where no file was chosen. */
    private static List<MultipartFile> chosen(List<MultipartFile> parts) {
        return parts.stream()
                .filter(part ->
                        !part.isEmpty()
                                || !Objects.toString(part.getOriginalFilename(), "").isBlank())
                .toList();
    }
}

package id.go.paserkab.desa.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.audit.AuditTrail.Filter;
import id.go.paserkab.desa.document.DocumentRefused;
import id.go.paserkab.desa.document.NewDocument;
import id.go.paserkab.desa.identity.Memberships;
import id.go.paserkab.desa.identity.Memberships.NewMember;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.Assignments;
import id.go.paserkab.desa.people.FacilitatorDetails;
import id.go.paserkab.desa.people.Facilitators;
import id.go.paserkab.desa.people.Origin;
import id.go.paserkab.desa.provisioning.ProvisioningTest;
import id.go.paserkab.desa.readiness.GateCode;
import id.go.paserkab.desa.visit.Visit.State;
import id.go.paserkab.desa.visit.VisitRefused.Fault;
import id.go.paserkab.desa.visit.VisitRefused.Reason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProvisioningTest
class VisitsIntegrationTests {

    private static final Actor DPMD = new Actor("subject-dpmd", "Petugas DPMD", "127.0.0.1");
    private static final VillageCode VILLAGE = new VillageCode("64.01.09.2001");
    private static final VillageCode TWIN = new VillageCode("64.01.09.2009");
    private static final VisitFilter ALL = new VisitFilter(null, null, null, null, null);

    @Autowired Visits visits;
    @Autowired PlannedVisits plans;
    @Autowired RecordedVisits records;
    @Autowired Facilitators facilitators;
    @Autowired Assignments assignments;
    @Autowired Memberships memberships;
    @Autowired AuditTrail audit;
    @Autowired JdbcClient platform;
    @Autowired Clock clock;

    private LocalDate today = LocalDate.EPOCH;
    private VisitAuthor duta = author("nobody", UUID.randomUUID());
    private VisitAuthor other = duta;

    @BeforeEach
    void twoFacilitatorsCoverOneVillageEach() {
        today = PaserTime.today(clock);
        platform.sql("TRUNCATE facilitator CASCADE").update();
        duta = facilitator("Duta Digital 1", VILLAGE);
        other = facilitator("Duta Digital 2", TWIN);
    }

    @Test
    void aVisitIsPlannedMovedAndRecordedAsTheSameVisit() {
        var key = UUID.randomUUID();
        assertThat(plan(key, today.plusDays(3)).first()).isTrue();
        assertThat(plan(key, today.plusDays(9)).first()).as("sent twice").isFalse();
        assertThat(reasons(() -> plan(UUID.randomUUID(), today.plusDays(3))))
                .containsExactly(Reason.PLANNED_ALREADY);
        plans.move(key, today.plusDays(5), "Jalan terputus", duta);
        var plan = Objects.requireNonNull(visits.find(key).orElseThrow().plan());
        assertThat(plan.day()).isEqualTo(today.plusDays(5));
        assertThat(plan.movedFrom()).isEqualTo(today.plusDays(3));
        assertThat(visits.open(Set.of(VILLAGE))).hasSize(1);

        records.record(key, told(today, "Latihan"), duta);
        var made = visits.find(key).orElseThrow();
        assertThat(made.state(today)).isEqualTo(State.MADE);
        assertThat(made.plan()).as("what was planned stays known").isEqualTo(plan);
        assertThat(visits.open(Set.of(VILLAGE))).isEmpty();
        assertThat(reasons(() -> plans.move(key, today.plusDays(8), "x", duta)))
                .containsExactly(Reason.MADE_ALREADY);
        assertThat(noted(key)).contains("visit.planned", "visit.moved", "visit.recorded");
    }

    @Test
    void aPlanIsOverdueOnceItsDayHasPassed() {
        var key = UUID.randomUUID();
        plan(key, today.plusDays(1));
        var visit = visits.find(key).orElseThrow();
        assertThat(visit.state(today.plusDays(1))).isEqualTo(State.PLANNED);
        assertThat(visit.state(today.plusDays(2))).isEqualTo(State.OVERDUE);
        platform.sql("UPDATE visit SET planned = ?").param(today.minusDays(1)).update();
        assertThat(visits.count(state(State.OVERDUE))).isEqualTo(1);
        assertThat(visits.count(state(State.PLANNED))).isZero();
        plans.cancel(key, "Kader sakit", duta);
        assertThat(visits.find(key).orElseThrow().cancelReason()).isEqualTo("Kader sakit");
        assertThat(visits.open(Set.of(VILLAGE))).isEmpty();
        assertThat(reasons(() -> records.record(key, told(today, "Latihan"), duta)))
                .containsExactly(Reason.CANCELLED_ALREADY);
    }

    @Test
    void plansAreCheckedAndBelongToWhoeverCoversTheVillage() {
        assertThat(reasons(() -> plan(UUID.randomUUID(), today.minusDays(1))))
                .containsExactly(Reason.PLAN_IN_PAST);
        assertThat(reasons(() -> plan(UUID.randomUUID(), today.plusYears(10))))
                .containsExactly(Reason.PLAN_TOO_FAR);
        assertThat(reasons(() -> plans.plan(UUID.randomUUID(), TWIN, today, Topic.CADRE, duta)))
                .containsExactly(Reason.NOT_YOURS);
        assertThat(reasons(() -> plans.plan(UUID.randomUUID(), null, null, null, duta)))
                .containsExactlyInAnyOrder(
                        Reason.VILLAGE_MISSING, Reason.DAY_MISSING, Reason.TOPIC_MISSING);
        var key = UUID.randomUUID();
        plan(key, today.plusDays(3));
        assertThat(reasons(() -> plans.cancel(key, "x", other))).containsExactly(Reason.UNKNOWN);
        assertThat(reasons(() -> plans.cancel(key, " ", duta)))
                .containsExactly(Reason.REASON_MISSING);
        assertThat(reasons(() -> records.record(key, told(today, "Latihan"), other)))
                .containsExactly(Reason.UNKNOWN);

        var before = assignments.of(VILLAGE).getFirst();
        assignments.replace(before.id(), facilitatorOf(other), today, DPMD);
        assertThat(reasons(() -> plans.cancel(key, "x", duta)))
                .as("handed over")
                .containsExactly(Reason.UNKNOWN);
        plans.move(key, today.plusDays(4), "Serah terima", other);
        assertThat(visits.find(key).orElseThrow().facilitator()).isEqualTo(facilitatorOf(other));
        assertThat(
                        records.record(UUID.randomUUID(), told(today.minusDays(1), "Kemarin"), duta)
                                .first())
                .as("a visit of the day before is still the predecessor's to record")
                .isTrue();
    }

    @Test
    void whatIsSentTwiceAtTheSameMomentIsKeptOnceAndTheFirstWins() {
        var key = UUID.randomUUID();
        try (var threads = Executors.newFixedThreadPool(6)) {
            var sent =
                    IntStream.range(0, 6)
                            .mapToObj(n ->
                                    CompletableFuture.supplyAsync(
                                            () ->
                                                    records.record(
                                                            key,
                                                            told(today, "Isi " + n, picture()),
                                                            duta),
                                            threads))
                            .toList();
            assertThat(sent.stream().map(CompletableFuture::join).filter(Recorded::first))
                    .hasSize(1);
        }
        var first = Objects.requireNonNull(visits.find(key).orElseThrow().made());
        assertThat(first.photos()).hasSize(1);
        assertThat(visits.count(ALL)).isEqualTo(1);
        assertThat(noted(key)).containsOnlyOnce("visit.recorded");
        assertThat(records.record(key, told(today, "Lain sekali"), duta).first()).isFalse();
        assertThat(visits.find(key).orElseThrow().made()).isEqualTo(first);
        assertThat(reasons(() -> records.record(key, told(today, "x"), other)))
                .as("somebody else's key")
                .containsExactly(Reason.UNKNOWN);
    }

    @Test
    void aFileThatIsNoPictureIsRefusedAndNothingIsKept() {
        var key = UUID.randomUUID();
        var documents = count("document");
        assertThat(
                        catchThrowableOfType(
                                DocumentRefused.class,
                                () ->
                                        records.record(
                                                key,
                                                told(today, "x", picture(), bytes("<html>")),
                                                duta)))
                .isNotNull();
        var pdf = bytes("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF\n");
        assertThat(reasons(() -> records.record(key, told(today, "x", pdf), duta)))
                .containsExactly(Reason.PHOTO_NO_PICTURE);
        assertThat(visits.find(key)).isEmpty();
        assertThat(count("document")).isEqualTo(documents);
    }

    @Test
    void itsAuthorCorrectsAVisitForSomeDaysAndNobodyElse() {
        var key = UUID.randomUUID();
        records.record(key, told(today, "Latihan", picture(), picture()), duta);
        var seen = visits.find(key).orElseThrow();
        var photos = Objects.requireNonNull(seen.made()).photos();
        var without = Set.of(photos.getFirst());
        records.correct(key, told(today, "Latihan ulang", picture()), without, 1, duta);
        var after = Objects.requireNonNull(visits.find(key).orElseThrow().made());
        assertThat(after.done()).isEqualTo("Latihan ulang");
        assertThat(after.photos()).hasSize(2).contains(photos.getLast());
        assertThat(visits.withPhoto(photos.getFirst())).isEmpty();
        assertThat(visits.withPhoto(photos.getLast()).orElseThrow().id()).isEqualTo(key);
        assertThat(after.gates()).containsExactly(new GateCode("G1"), new GateCode("G4"));
        var again = told(today, "x");
        assertThat(reasons(() -> records.correct(key, again, Set.of(), 1, duta)))
                .containsExactly(Reason.CHANGED_MEANWHILE);
        assertThat(reasons(() -> records.correct(key, again, Set.of(), 2, other)))
                .containsExactly(Reason.UNKNOWN);
        platform.sql("UPDATE visit SET recorded = recorded - interval '8 days'").update();
        assertThat(reasons(() -> records.correct(key, again, Set.of(), 2, duta)))
                .containsExactly(Reason.CORRECTION_OVER);
        assertThat(noted(key)).contains("visit.corrected");
    }

    @Test
    void tellsOthersWhenVillagesWereVisitedAndWhichWait() {
        records.record(UUID.randomUUID(), told(today.minusDays(9), "x"), duta);
        var last = UUID.randomUUID();
        records.record(last, told(today.minusDays(2), "y"), duta);
        plan(UUID.randomUUID(), today.plusDays(1));
        assertThat(visits.lastVisited(today)).containsOnly(entry(VILLAGE, today.minusDays(2)));
        assertThat(visits.lastVisited(today.minusDays(3)))
                .containsOnly(entry(VILLAGE, today.minusDays(9)));
        assertThat(visits.made(today.minusDays(9), today)).containsOnly(entry(VILLAGE, 2));
        assertThat(visits.made(today.minusDays(8), today)).containsOnly(entry(VILLAGE, 1));
        assertThat(visits.latest(Set.of(VILLAGE, TWIN)).get(VILLAGE))
                .extracting(Visit::id)
                .isEqualTo(last);
        assertThat(visits.waiting(30)).extracting(Visits.Waiting::village).containsExactly(TWIN);
        assertThat(visits.waiting(1))
                .extracting(Visits.Waiting::village)
                .containsExactly(TWIN, VILLAGE);
        assertThat(visits.visitable(duta, 30)).containsExactly(VILLAGE);
        assertThat(
                        visits.find(
                                new VisitFilter(
                                        facilitatorOf(duta),
                                        "64.01.09",
                                        today.minusDays(3),
                                        today,
                                        State.MADE),
                                10,
                                0))
                .extracting(Visit::id)
                .containsExactly(last);
        assertThat(visits.find(new VisitFilter(null, "64.01.03", null, null, null), 10, 0))
                .isEmpty();
    }

    private Recorded plan(UUID key, LocalDate day) {
        return plans.plan(key, VILLAGE, day, Topic.CADRE, duta);
    }

    private static VisitTold told(LocalDate day, String done, byte[]... photos) {
        return new VisitTold(
                VILLAGE,
                day,
                Topic.GATES,
                Set.of(new GateCode("G4"), new GateCode("G1")),
                done,
                "",
                "Unggah SK",
                day.plusDays(5),
                "Kader",
                "7",
                List.of(photos).stream()
                        .map(photo -> new NewDocument("foto", photo, DPMD))
                        .toList());
    }

    private VisitAuthor facilitator(String name, VillageCode village) {
        var subject = UUID.randomUUID().toString();
        var membership =
                memberships
                        .add(
                                new NewMember(
                                        Scope.regency(),
                                        subject,
                                        "uji." + subject,
                                        name,
                                        "",
                                        Role.FACILITATOR),
                                DPMD)
                        .id();
        var id =
                facilitators.add(
                        new FacilitatorDetails(
                                name, Origin.MINISTRY, today.minusDays(60), null, membership),
                        DPMD);
        assignments.assign(id, Set.of(village), today.minusDays(50), null, DPMD);
        return author(subject, membership);
    }

    private static VisitAuthor author(String subject, UUID membership) {
        return new VisitAuthor(membership, new Actor(subject, "Duta", "127.0.0.1"));
    }

    private UUID facilitatorOf(VisitAuthor author) {
        return visits.facilitator(author).orElseThrow();
    }

    private static VisitFilter state(State state) {
        return new VisitFilter(null, null, null, null, state);
    }

    private List<String> noted(UUID visit) {
        return audit.find(new Filter(VILLAGE, null, "visit.", null, null, null, null, 50)).stream()
                .map(AuditTrail.Recorded::entry)
                .filter(entry -> visit.toString().equals(entry.details().get("visit")))
                .map(AuditEntry::action)
                .toList();
    }

    private int count(String table) {
        return platform.sql("SELECT count(*) FROM " + table).query(Integer.class).single();
    }

    private static List<Reason> reasons(Runnable what) {
        var refused = catchThrowableOfType(VisitRefused.class, what::run);
        return refused.faults().stream().map(Fault::reason).toList();
    }

    private static <K, V> Map.Entry<K, V> entry(K key, V value) {
        return Map.entry(key, value);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] picture() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}

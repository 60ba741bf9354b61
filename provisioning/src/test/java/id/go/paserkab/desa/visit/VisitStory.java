package id.go.paserkab.desa.visit;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.audit.AuditTrail.Filter;
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
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two facilitators who cover one village each, and the tools to tell of their visits. */
abstract class VisitStory {

    static final Actor DPMD = new Actor("subject-dpmd", "Petugas DPMD", "127.0.0.1");
    static final VillageCode VILLAGE = new VillageCode("64.01.09.2001");
    static final VillageCode TWIN = new VillageCode("64.01.09.2009");
    static final VisitFilter ALL = new VisitFilter(null, null, null, null, null);

    @Autowired Visits visits;
    @Autowired PlannedVisits plans;
    @Autowired RecordedVisits records;
    @Autowired Facilitators facilitators;
    @Autowired Assignments assignments;
    @Autowired Memberships memberships;
    @Autowired AuditTrail audit;
    @Autowired JdbcClient platform;
    @Autowired Clock clock;

    LocalDate today = LocalDate.EPOCH;
    VisitAuthor duta = author("nobody", UUID.randomUUID());
    VisitAuthor other = duta;

    @BeforeEach
    void twoFacilitatorsCoverOneVillageEach() {
        today = PaserTime.today(clock);
        platform.sql("TRUNCATE facilitator CASCADE").update();
        duta = facilitator("Duta Digital 1", VILLAGE);
        other = facilitator("Duta Digital 2", TWIN);
    }

    Recorded plan(UUID key, LocalDate day) {
        return plans.plan(key, VILLAGE, day, Topic.CADRE, duta);
    }

    static VisitTold told(LocalDate day, String done, byte[]... photos) {
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

    VisitAuthor facilitator(String name, VillageCode village) {
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

    static VisitAuthor author(String subject, UUID membership) {
        return new VisitAuthor(membership, new Actor(subject, "Duta", "127.0.0.1"));
    }

    UUID facilitatorOf(VisitAuthor author) {
        return visits.facilitator(author).orElseThrow();
    }

    static VisitFilter state(State state) {
        return new VisitFilter(null, null, null, null, state);
    }

    List<String> noted(UUID visit) {
        return audit.find(new Filter(VILLAGE, null, "visit.", null, null, null, null, 50)).stream()
                .map(AuditTrail.Recorded::entry)
                .filter(entry -> visit.toString().equals(entry.details().get("visit")))
                .map(AuditEntry::action)
                .toList();
    }

    int count(String table) {
        return platform.sql("SELECT count(*) FROM " + table).query(Integer.class).single();
    }

    static List<Reason> reasons(Runnable what) {
        var refused = catchThrowableOfType(VisitRefused.class, what::run);
        return refused.faults().stream().map(Fault::reason).toList();
    }

    static <K, V> Map.Entry<K, V> entry(K key, V value) {
        return Map.entry(key, value);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] picture() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}

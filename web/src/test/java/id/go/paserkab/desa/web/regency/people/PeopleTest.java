package id.go.paserkab.desa.web.regency.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.identity.Membership;
import id.go.paserkab.desa.identity.Memberships;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.Appointment;
import id.go.paserkab.desa.people.Assignments;
import id.go.paserkab.desa.people.CadreKind;
import id.go.paserkab.desa.people.Cadres;
import id.go.paserkab.desa.people.Coverage;
import id.go.paserkab.desa.people.FacilitatorDetails;
import id.go.paserkab.desa.people.Facilitators;
import id.go.paserkab.desa.people.Origin;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Answered;
import id.go.paserkab.desa.web.support.Visitor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A programme that begins without any people, and the tools to bring some in. */
abstract class PeopleTest extends WebIntegrationTests {

    static final Actor TESTS = Actor.platform("tests");

    final Facilitators facilitators;
    final Assignments assignments;
    final Coverage coverage;
    final Cadres cadres;
    final String regency;
    final LocalDate today;

    PeopleTest(ApplicationContext context) {
        super(context);
        this.facilitators = platform.bean(Facilitators.class);
        this.assignments = platform.bean(Assignments.class);
        this.coverage = platform.bean(Coverage.class);
        this.cadres = platform.bean(Cadres.class);
        this.regency = platform.addresses().regency();
        this.today = LocalDate.ofInstant(platform.bean(Clock.class).instant(), PaserTime.ZONE);
    }

    @BeforeEach
    void nobodyIsThere() {
        platform.bean(JdbcClient.class).sql("TRUNCATE cadre, facilitator CASCADE").update();
    }

    /** A facilitator with an account who covers these villages, signed in. */
    Visitor facilitator(String name, VillageCode... villages) {
        var visitor = visitor();
        var person = platform.person(Scope.regency(), Role.FACILITATOR);
        var membership =
                platform.bean(Memberships.class).in(Scope.regency()).stream()
                        .filter(member -> member.username().equals(person.username()))
                        .map(Membership::id)
                        .findFirst()
                        .orElseThrow();
        var id = add(name, membership);
        assignments.assign(id, Set.of(villages), today, null, TESTS);
        assertThat(person.signIn(visitor, regency).status()).isEqualTo(200);
        return visitor;
    }

    UUID add(String name, @Nullable UUID membership) {
        return facilitators.add(
                new FacilitatorDetails(
                        name, Origin.MINISTRY, today.minusDays(30), null, membership),
                TESTS);
    }

    UUID appoint(VillageCode village, String name) {
        return cadres.appoint(
                village,
                new Appointment(
                        CadreKind.CADRE,
                        name,
                        "141/" + name,
                        today,
                        false,
                        null,
                        today,
                        null,
                        null),
                TESTS);
    }

    Answered send(Visitor visitor, String path, Map<String, String> form) {
        var whole = new HashMap<>(form);
        whole.put("_csrf", csrf(visitor));
        return visitor.post(regency + path, whole);
    }

    String csrf(Visitor visitor) {
        return visitor.open(regency + "/").csrf();
    }
}

package id.go.paserkab.desa.web.regency.visits;

import static id.go.paserkab.desa.web.support.Platform.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.visit.Visit;
import id.go.paserkab.desa.visit.VisitFilter;
import id.go.paserkab.desa.visit.Visits;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Answered;
import id.go.paserkab.desa.web.support.NewFacilitator;
import id.go.paserkab.desa.web.support.Visitor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A programme that begins without facilitators and visits, and the tools to bring some in. */
abstract class VisitsTest extends WebIntegrationTests {

    static final Actor TESTS = Actor.platform("tests");
    static final String OWN = "/pendampingan/kunjungan";

    final Visits visits;
    final String regency;
    final LocalDate today;

    VisitsTest(ApplicationContext context) {
        super(context);
        this.visits = platform.bean(Visits.class);
        this.regency = platform.addresses().regency();
        this.today = PaserTime.today(platform.bean(Clock.class));
    }

    @BeforeEach
    void nobodyIsThere() {
        platform.bean(JdbcClient.class).sql("TRUNCATE cadre, facilitator CASCADE").update();
    }

    /** A facilitator with an account who has covered the village for 20 days, signed in. */
    Visitor facilitator(String name, VillageCode village) {
        var visitor = visitor();
        var person = NewFacilitator.of(platform, name, today.minusDays(20), village);
        assertThat(person.signIn(visitor, regency).status()).isEqualTo(200);
        return visitor;
    }

    /** What is typed of a visit, with the token of the form. */
    Map<String, String> typed(Visitor visitor, UUID key) {
        var form = new HashMap<String, String>();
        form.put("_csrf", csrf(visitor));
        form.put("key", key.toString());
        form.put("village", VILLAGE.bare());
        form.put("day", today.toString());
        form.put("topic", "CADRE");
        form.put("done", "Latihan mengisi profil");
        form.put("gates", "G4");
        return form;
    }

    Answered record(Visitor visitor, UUID key) {
        return visitor.post(regency + OWN + "/catat", typed(visitor, key));
    }

    Answered send(Visitor visitor, String path, Map<String, String> form) {
        var whole = new HashMap<>(form);
        whole.put("_csrf", csrf(visitor));
        return visitor.post(regency + path, whole);
    }

    String csrf(Visitor visitor) {
        return visitor.open(regency + "/").csrf();
    }

    List<Visit> all() {
        return visits.find(new VisitFilter(null, null, null, null, null), 100, 0);
    }

    Visit.Made made(UUID key) {
        return Objects.requireNonNull(visits.find(key).orElseThrow().made());
    }
}

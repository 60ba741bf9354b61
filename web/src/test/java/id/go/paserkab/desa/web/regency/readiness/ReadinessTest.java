package id.go.paserkab.desa.web.regency.readiness;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.Assignments;
import id.go.paserkab.desa.readiness.Readiness;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Answered;
import id.go.paserkab.desa.web.support.NewFacilitator;
import id.go.paserkab.desa.web.support.Visitor;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Villages of one kecamatan that no other test touches, look-alikes in pairs. */
abstract class ReadinessTest extends WebIntegrationTests {

    static final VillageCode MINE = new VillageCode("64.01.09.2001");
    static final VillageCode OTHER = new VillageCode("64.01.09.2002");
    static final VillageCode TWIN = new VillageCode("64.01.09.2003");
    static final Actor TESTS = Actor.platform("tests");

    final String regency;
    final Readiness readiness;

    ReadinessTest(ApplicationContext context) {
        super(context);
        this.regency = platform.addresses().regency();
        this.readiness = platform.bean(Readiness.class);
    }

    String inDays(int days) {
        return readiness.today().plusDays(days).toString();
    }

    static Map<String, String> decision(int seen, String reason, String until) {
        return Map.of(
                "dilihat", String.valueOf(seen), "edisi", "1", "reason", reason, "until", until);
    }

    /** Somebody who looks after these villages and no others. */
    Visitor facilitator(VillageCode... villages) {
        var assignments = platform.bean(Assignments.class);
        for (var village : villages) {
            assignments.of(village).stream()
                    .filter(assignment -> assignment.period().holds(readiness.today()))
                    .forEach(assignment -> assignments.withdraw(assignment.id(), TESTS));
        }
        var visitor = visitor();
        NewFacilitator.of(platform, "Duta uji " + UUID.randomUUID(), readiness.today(), villages)
                .signIn(visitor, regency);
        return visitor;
    }

    Answered send(Visitor visitor, String path, Map<String, String> form) {
        var whole = new HashMap<>(form);
        whole.put("_csrf", visitor.open(regency + "/").csrf());
        return visitor.post(regency + path, whole);
    }
}

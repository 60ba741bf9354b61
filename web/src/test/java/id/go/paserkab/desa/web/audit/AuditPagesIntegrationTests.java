package id.go.paserkab.desa.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Platform;
import id.go.paserkab.desa.web.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class AuditPagesIntegrationTests extends WebIntegrationTests {

    private static final Actor BY = new Actor("uji", "Penguji Jejak", "10.0.0.7");

    private final AuditTrail trail;

    AuditPagesIntegrationTests(ApplicationContext context) {
        super(context);
        this.trail = platform.bean(AuditTrail.class);
    }

    @Test
    void aVillagesOfficeReadsWhatWasDoneToItsOwnVillageOnly() {
        trail.record(
                AuditEntry.of(BY, "village.renamed")
                        .village(Platform.VILLAGE)
                        .reason("Milik sini"));
        trail.record(
                AuditEntry.of(BY, "village.renamed").village(Platform.TWIN).reason("Milik kembar"));
        var origin = platform.origin(Platform.VILLAGE);
        var secretary = signedIn(Scope.of(Platform.VILLAGE), Role.SECRETARY, origin);
        var page = "/kantor/jejak-audit";
        assertThat(secretary.get(origin + page).body())
                .contains("Milik sini")
                .doesNotContain("Milik kembar");
        assertThat(secretary.get(origin + page + "?desa=" + Platform.TWIN).body())
                .doesNotContain("Milik kembar");
        var cadre = signedIn(Scope.of(Platform.VILLAGE), Role.DIGITAL_CADRE, origin);
        assertThat(cadre.get(origin + page).status()).isEqualTo(403);
    }

    @Test
    void theRegencyNarrowsTheTrailAndPagesThroughIt() {
        for (var number = 0; number < 55; number++) {
            trail.record(AuditEntry.of(BY, "profile.edited").village(Platform.TWIN));
        }
        var regency = platform.addresses().regency();
        var viewer = signedIn(Scope.regency(), Role.DPMD_VIEWER, regency);
        var query = "/jejak-audit?pelaku=Penguji&tindakan=profile.&desa=" + Platform.TWIN;
        var first = viewer.get(regency + query).body();
        assertThat(first).contains("Profil desa disunting").contains("10.0.0.7");
        assertThat(first).contains("sebelum=").doesNotContain("Gelombang dimulai");
        assertThat(viewer.get(regency + query + "&sebelum=1").body())
                .contains("Tidak ada catatan yang cocok");
        assertThat(viewer.get(regency + "/jejak-audit?dari=kemarin").body())
                .contains("tidak terbaca");
    }

    private Visitor signedIn(Scope scope, Role role, String origin) {
        var visitor = visitor();
        platform.person(scope, role).signIn(visitor, origin);
        return visitor;
    }
}

package id.go.paserkab.desa.web.regency.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.adoption.Adoption;
import id.go.paserkab.desa.adoption.Adoption.VillageUse;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Platform;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class AdoptionPagesIntegrationTests extends WebIntegrationTests {

    AdoptionPagesIntegrationTests(ApplicationContext context) {
        super(context);
    }

    /** From the form in the village's office to the regency's page, through the outbox. */
    @Test
    void whatAVillageDoesIsCountedForTheRegency() {
        var before = use();
        var operator = visitor();
        var village = platform.origin(Platform.TWIN);
        platform.person(Scope.of(Platform.TWIN), Role.OPERATOR).signIn(operator, village);
        var form = operator.get(village + "/kantor/profil");
        operator.post(
                village + "/kantor/profil",
                Map.of(
                        "_csrf", form.csrf(),
                        "version", form.input("version").orElseThrow(),
                        "vision", "Dihitung " + System.nanoTime()));

        assertThat(use().signIns()).isEqualTo(before.signIns() + 1);
        Platform.await(
                () -> use().profileEdits() == before.profileEdits() + 1, "the edit to be counted");
        assertThat(use().completeness()).isPositive();

        var leader = signedIn(Role.LEADERSHIP);
        var page = leader.get(regency() + "/pemakaian?cari=" + name().replace(' ', '+'));
        assertThat(page.body()).contains(name(), "Bagaimana keadaan ini ditentukan", "4 dari 28");
        var overview = leader.get(regency() + "/ringkasan");
        assertThat(overview.body()).contains("Sampai di mana", "Berminat", "Dipakai");
    }

    @Test
    void thePageCanBeTakenAwayAsASheet() {
        var leader = signedIn(Role.LEADERSHIP);
        var sheet = leader.get(regency() + "/pemakaian/unduh.csv?keadaan=NOT_LIVE");
        assertThat(sheet.header("content-disposition").orElseThrow()).contains("pemakaian-");
        assertThat(sheet.body()).contains("Kode,Desa,Kecamatan,Keadaan").contains("belum terbuka");
        assertThat(sheet.body()).doesNotContain(Platform.TWIN.value());
        assertThat(leader.get(regency() + "/pemakaian/unduh.xlsx").status()).isEqualTo(200);
        assertThat(leader.get(regency() + "/pemakaian/unduh.exe").status()).isEqualTo(404);
        assertThat(leader.get(regency() + "/pemakaian?tanggal=kemarin").body())
                .contains("Tanggal tidak dapat dibaca");
    }

    @Test
    void whoAssistsVillagesSeesNothingOfTheOthers() {
        assertThat(signedIn(Role.FACILITATOR).get(regency() + "/pemakaian").status())
                .isEqualTo(403);
    }

    private VillageUse use() {
        return platform.bean(Adoption.class).overview(null).villages().stream()
                .filter(found -> found.code().equals(Platform.TWIN))
                .findFirst()
                .orElseThrow();
    }

    private String name() {
        return platform.village(Platform.TWIN).name();
    }

    private String regency() {
        return platform.addresses().regency();
    }
}

package id.go.paserkab.desa.web.regency.training;

import static id.go.paserkab.desa.web.support.Platform.TWIN;
import static id.go.paserkab.desa.web.support.Platform.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.training.Spread;
import id.go.paserkab.desa.training.Spreading;
import id.go.paserkab.desa.training.Trainer;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Trained;
import id.go.paserkab.desa.web.support.TrainingTables;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class SpreadIntegrationTests extends WebIntegrationTests {

    private static final VillageCode LATER = new VillageCode("64.01.10.2006");

    SpreadIntegrationTests(ApplicationContext context) {
        super(context);
    }

    @AfterEach
    void nothingIsLeft() {
        TrainingTables.empty(platform);
    }

    @Test
    void aCadreOfAnEarlierWaveReachesVillagesOfLaterOnes() {
        TrainingTables.empty(platform);
        var trained = new Trained(platform);
        var facilitator = trained.facilitator("Duta Digital Pelatih");
        var early = trained.cadre(VILLAGE, "Kader Awal");
        var sameWave = trained.cadre(TWIN, "Kader Kembar");
        var late = trained.cadre(LATER, "Kader Baru");
        trained.session("Aula", Trainer.Kind.FACILITATOR, facilitator, early);
        var leader = signedIn(Role.LEADERSHIP);
        var page = platform.addresses().regency() + "/pelatihan";
        assertThat(leader.get(page).body()).contains("Belum ada kader yang melatih");

        trained.session("Balai Muser", Trainer.Kind.CADRE, early, late, sameWave);

        var spreads =
                platform.bean(Spreading.class).until(PaserTime.today(platform.bean(Clock.class)));
        assertThat(spreads).singleElement().extracting(Spread::village).isEqualTo(VILLAGE);
        assertThat(spreads.getFirst().reached())
                .extracting(Spread.Reached::village)
                .containsExactly(LATER);
        assertThat(leader.get(page).body())
                .contains("Penyebaran ke semua desa", "Muser")
                .doesNotContain("Kader Awal", "Kader Baru");
        assertThat(signedIn(Role.DPMD_ADMIN).get(page).body()).contains("Kader Awal");
    }
}

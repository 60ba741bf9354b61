package id.go.paserkab.desa.programme;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.kernel.VillageCode;
import org.junit.jupiter.api.Test;

class SamplePilotsTests {

    @Test
    void marksElevenOfTheFifteenPilotsAsSampleChoices() {
        var plan = SamplePilots.plan();
        assertThat(plan.villages()).hasSize(15).doesNotHaveDuplicates();
        assertThat(plan.samples()).hasSize(11);
        assertThat(plan.villages().stream().filter(code -> !plan.samples().contains(code)))
                .containsExactlyInAnyOrder(
                        new VillageCode("64.01.03.2006"),
                        new VillageCode("64.01.04.2016"),
                        new VillageCode("64.01.05.2011"),
                        new VillageCode("64.01.05.2012"));
    }

    @Test
    void spreadsThemOverEveryDistrict() {
        assertThat(
                        SamplePilots.plan().villages().stream()
                                .map(VillageCode::districtCode)
                                .distinct())
                .hasSize(10);
    }
}

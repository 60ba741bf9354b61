package id.go.paserkab.desa.web.regency.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.LeadershipFigures;
import id.go.paserkab.desa.web.support.Platform;
import id.go.paserkab.desa.web.support.TrainingTables;
import id.go.paserkab.desa.web.support.Visitor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;

class LeadershipPagesIntegrationTests extends WebIntegrationTests {

    private final String regency;
    private final LocalDate today;

    LeadershipPagesIntegrationTests(ApplicationContext context) {
        super(context);
        this.regency = platform.addresses().regency();
        this.today = PaserTime.today(platform.bean(Clock.class));
    }

    @BeforeEach
    void makeFigures() {
        LeadershipFigures.make(platform);
    }

    @AfterEach
    void takeThemAway() {
        TrainingTables.empty(platform);
    }

    @Test
    void onePageAnswersInOrder() {
        var page = signedIn(Role.LEADERSHIP).get(regency + "/ringkasan").body();
        assertThat(page)
                .containsSubsequence(
                        "Sampai di mana kita?",
                        "Apakah tepat waktu?",
                        LeadershipFigures.WAVE,
                        "terlambat mulai 3 hari",
                        "Di mana tersendat?",
                        "Gerbang belum lewat",
                        "Bagaimana sebarannya?",
                        "Paser Belengkong",
                        "Apakah dipakai?")
                .contains("Benar pada", "bukan janji", "Tugaskan Duta Digital")
                .doesNotContain("/gelombang/baru");
    }

    @Test
    void figuresOfFewPeopleAreWithheldUnderEveryFilterAndInEveryFile() {
        var leader = signedIn(Role.LEADERSHIP);
        var file = leader.get(regency + "/ringkasan/unduh.csv?blok=orang").body();
        assertThat(file).contains("Long Ikis,9").contains("Kuaro,ditahan");
        assertThat(file).doesNotContain("Kuaro,3").doesNotContain("Operator");
        // The twelve would tell the three: through the total, and through those without a wave.
        assertThat(file).contains("Paser Belengkong,ditahan").contains("Semua kecamatan,24");
        for (var wave : List.of("0", "1", "99")) {
            assertThat(
                            leader.get(
                                            regency
                                                    + "/ringkasan/unduh.csv?blok=orang&gelombang="
                                                    + wave)
                                    .body())
                    .as(wave)
                    .doesNotContain("Kuaro,3");
        }
    }

    @Test
    void everyBlockIsAFileAndTheWorkbookHasThemAll() {
        var leader = signedIn(Role.LEADERSHIP);
        assertThat(leader.get(regency + "/ringkasan/unduh.csv?blok=tahap").body())
                .contains("Pada akhir hari,Tahap,Desa")
                .contains(today + ",Berminat,");
        assertThat(leader.get(regency + "/ringkasan/unduh.csv?blok=tersendat").body())
                .contains(LeadershipFigures.late(platform).getFirst().value())
                .contains("DPMD");
        for (var block : List.of("gelombang", "kecamatan", "pemakaian")) {
            var file = leader.get(regency + "/ringkasan/unduh.csv?blok=" + block);
            assertThat(file.status()).as(block).isEqualTo(200);
            assertThat(file.header("content-disposition").orElseThrow())
                    .contains("ringkasan-" + block + "-" + today);
        }
        assertThat(leader.get(regency + "/ringkasan/unduh.xlsx").status()).isEqualTo(200);
        for (var wrong : List.of("unduh.csv", "unduh.exe", "unduh.csv?blok=rahasia")) {
            assertThat(leader.get(regency + "/ringkasan/" + wrong).status()).isEqualTo(404);
        }
    }

    @Test
    void aPastDayIsCarriedFromPageToPage() {
        var leader = signedIn(Role.LEADERSHIP);
        var day = today.minusDays(1);
        var page = leader.get(regency + "/ringkasan?tanggal=" + day).body();
        assertThat(page)
                .contains("0 dari 139 desa")
                .contains("Tanggal ini sebelum")
                .contains("/kecamatan/64.01.03?tanggal=" + day)
                .doesNotContain(LeadershipFigures.WAVE);
        var district = leader.get(regency + "/kecamatan/64.01.03?tanggal=" + day).body();
        assertThat(district)
                .contains("/desa/6401032006?tanggal=" + day)
                .contains("/ringkasan?tanggal=" + day);
        assertThat(leader.get(regency + "/desa/6401032006?tanggal=" + day).body())
                .contains("Keadaan pada akhir")
                .contains("Di bawah ini yang berlaku sekarang");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ringkasan", "/kecamatan/64.01.03", "/desa/6401032006"})
    void aDayThatHasNotBeenOrIsNoneShowsTodayAndSaysSo(String path) {
        var leader = signedIn(Role.LEADERSHIP);
        assertThat(leader.get(regency + path + "?tanggal=" + today.plusDays(1)).body())
                .contains("Tanggal itu belum tiba");
        assertThat(leader.get(regency + path + "?tanggal=31-02-2026").body())
                .contains("Tanggal tidak dapat dibaca");
        assertThat(leader.get(regency + path).body())
                .doesNotContain("Tanggal itu belum tiba", "Tanggal tidak dapat dibaca");
    }

    @Test
    void namesOfPeopleAreForThoseWhoMaySeeThem() {
        for (var path : List.of("/ringkasan", "/kecamatan/64.01.06")) {
            assertThat(signedIn(Role.LEADERSHIP).get(regency + path).body())
                    .doesNotContain("Duta Digital 7", "Operator ");
        }
    }

    @Test
    void whoAssistsVillagesOrWorksInOneSeesNothingOfIt() {
        var facilitator = signedIn(Role.FACILITATOR);
        var staff = visitor();
        platform.person(Scope.of(Platform.VILLAGE), Role.OPERATOR)
                .signIn(staff, platform.origin(Platform.VILLAGE));
        for (var path : List.of("/ringkasan", "/ringkasan/unduh.xlsx", "/kecamatan/64.01.03")) {
            assertThat(facilitator.get(regency + path).status()).as(path).isEqualTo(403);
            assertThat(staff.get(regency + path).status()).as(path).isNotEqualTo(200);
            assertThat(staff.get(platform.origin(Platform.VILLAGE) + path).status()).isEqualTo(404);
        }
    }

    @Test
    void leadershipChangesNothing() {
        var leader = signedIn(Role.LEADERSHIP);
        assertThat(forms(leader, "/ringkasan")).isEqualTo(1);
        assertThat(forms(leader, "/kecamatan/64.01.03")).isEqualTo(1);
        assertThat(
                        leader.post(
                                        regency + "/ringkasan",
                                        Map.of("_csrf", leader.get(regency + "/ringkasan").csrf()))
                                .status())
                .isEqualTo(405);
    }

    /** Forms that send something, the one to sign out among them. */
    private int forms(Visitor visitor, String path) {
        return visitor.get(regency + path).body().split("method=\"post\"", -1).length - 1;
    }
}

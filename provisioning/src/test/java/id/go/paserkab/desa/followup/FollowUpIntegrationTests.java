package id.go.paserkab.desa.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.followup.FollowUpRefused.Reason;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.provisioning.ProvisioningTest;
import id.go.paserkab.desa.readiness.SystemCheck;
import id.go.paserkab.desa.reception.DocumentRefused;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProvisioningTest
class FollowUpIntegrationTests {

    private static final Actor DPMD = new Actor("subject-dpmd", "Petugas DPMD", "127.0.0.1");

    /** Each test has a village of its own, as nothing that was noted is ever taken away. */
    private static final VillageCode TWIN = new VillageCode("64.01.10.2002");

    @Autowired FollowUpDesk desk;
    @Autowired FollowUps followUps;
    @Autowired List<SystemCheck> checks;
    @Autowired JdbcClient platform;

    @Test
    void whatIsNotedCountsAndItsPastStays() {
        var village = new VillageCode("64.01.10.2001");
        var today = followUps.today();
        note(village, Step.TEAM, 0, today.minusDays(1), "8", "Rapat di balai desa");
        var at = followUps.of(village, null).at(Step.TEAM);
        assertThat(at.done()).isEqualTo(today.minusDays(1));
        assertThat(at.entry()).extracting(Entry::figure).isEqualTo(8L);

        note(village, Step.TEAM, 1, null, "", "Keliru, belum terbentuk");
        assertThat(followUps.of(village, null).at(Step.TEAM).done()).isNull();
        assertThat(followUps.history(village, null)).hasSize(2);
        assertThat(followUps.of(village, today.minusDays(1)).at(Step.TEAM).entry()).isNull();
        assertThat(followUps.of(TWIN, null).at(Step.TEAM).entry()).isNull();
        assertThat(followUps.all(null)).hasSize(139);
        assertThat(followUps.all(null))
                .filteredOn(plan -> plan.village().equals(village))
                .containsExactly(followUps.of(village, null));
        assertThatThrownBy(() -> platform.sql("DELETE FROM followup_entry").update())
                .hasMessageContaining("append-only");
    }

    /** A day without a number says too little: the gate asks how many came. */
    @Test
    void whatIsNotedIsKnownAtTheGateOfTheCommunityRoom() {
        var village = new VillageCode("64.01.10.2006");
        var today = followUps.today();
        assertThat(passed(village, today)).isEmpty();
        note(village, Step.SOCIALISATION, 0, today, "", "");
        note(village, Step.RESIDENT_TRAINING, 0, today, "0", "");
        assertThat(passed(village, today)).isEmpty();
        note(village, Step.SOCIALISATION, 1, today, "25", "");
        note(village, Step.RESIDENT_TRAINING, 1, today, "1", "");
        assertThat(passed(village, today))
                .containsExactlyInAnyOrder("SOCIALISATION_HELD", "RESIDENTS_TRAINED");
        assertThat(passed(village, today.minusDays(1))).isEmpty();
        note(village, Step.SOCIALISATION, 2, null, "", "Keliru");
        assertThat(passed(village, today)).containsExactly("RESIDENTS_TRAINED");
        assertThat(
                        platform.sql(
                                        """
                                        SELECT check_of FROM gate_item
                                         WHERE gate = 'G5' AND required
                                           AND edition = 2
                                        """)
                                .query(String.class)
                                .list())
                .containsExactlyInAnyOrder(
                        "SOCIALISATION_HELD",
                        "RESIDENTS_TRAINED",
                        "VILLAGE_LIVE",
                        "PROFILE_FILLED");
    }

    private List<String> passed(VillageCode village, LocalDate day) {
        return checks.stream()
                .filter(check ->
                        Set.of("SOCIALISATION_HELD", "RESIDENTS_TRAINED").contains(check.name()))
                .filter(check -> check.passes(village, day))
                .map(SystemCheck::name)
                .toList();
    }

    @Test
    void whatCannotBeIsRefusedAndLeavesNothing() {
        var village = new VillageCode("64.01.10.2003");
        var today = followUps.today();
        refused(Reason.DONE_IN_FUTURE, village, Step.TEAM, today.plusDays(1), "");
        refused(Reason.DONE_TOO_EARLY, village, Step.TEAM, LocalDate.of(206, 1, 1), "");
        refused(Reason.FIGURE_NEGATIVE, village, Step.PROPOSAL, today, "-20.000.000");
        refused(Reason.FIGURE_UNREADABLE, village, Step.TEAM, today, "12,5");
        refused(Reason.FIGURE_TOO_LARGE, village, Step.TEAM, today, "1000000");
        refused(Reason.FIGURE_BEFORE_DONE, village, Step.TEAM, null, "8");
        refused(Reason.DECREE_IS_KNOWN, village, Step.DECREE, today, "");
        refused(Reason.NOTHING_CHANGES, village, Step.TEAM, null, "");
        var html = "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(DocumentRefused.class)
                .isThrownBy(() ->
                        desk.note(
                                new NoteStep(
                                        village,
                                        Step.TEAM,
                                        0,
                                        null,
                                        today,
                                        "8",
                                        "",
                                        "daftar.pdf",
                                        html),
                                DPMD));
        assertThat(followUps.history(village, null)).isEmpty();
    }

    @Test
    void theDecreesDayCanBeAgreedOn() {
        var village = new VillageCode("64.01.10.2004");
        var due = followUps.today().plusDays(30);
        desk.note(new NoteStep(village, Step.DECREE, 0, due, null, "", "", "", new byte[0]), DPMD);
        assertThat(followUps.of(village, null).at(Step.DECREE).due()).isEqualTo(due);
    }

    @Test
    void ofTwoWhoNoteAtOnceOneIsTold() throws Exception {
        var village = new VillageCode("64.01.10.2005");
        var together = new CyclicBarrier(2);
        Callable<Boolean> noting =
                () -> {
                    together.await();
                    try {
                        note(village, Step.PROPOSAL, 0, followUps.today(), "20.000.000", "");
                        return true;
                    } catch (FollowUpRefused refused) {
                        assertThat(refused.reason()).isEqualTo(Reason.NOTED_MEANWHILE);
                        return false;
                    }
                };
        try (var pool = Executors.newFixedThreadPool(2)) {
            var answers = pool.invokeAll(List.of(noting, noting));
            assertThat(answers.get(0).get()).isNotEqualTo(answers.get(1).get());
        }
        assertThat(followUps.history(village, null)).hasSize(1);
    }

    private void note(
            VillageCode village,
            Step step,
            int seen,
            @Nullable LocalDate done,
            String figure,
            String note) {
        desk.note(
                new NoteStep(village, step, seen, null, done, figure, note, "", new byte[0]), DPMD);
    }

    private void refused(
            Reason reason,
            VillageCode village,
            Step step,
            @Nullable LocalDate done,
            String figure) {
        assertThatExceptionOfType(FollowUpRefused.class)
                .isThrownBy(() -> note(village, step, 0, done, figure, ""))
                .extracting(FollowUpRefused::reason)
                .isEqualTo(reason);
    }
}

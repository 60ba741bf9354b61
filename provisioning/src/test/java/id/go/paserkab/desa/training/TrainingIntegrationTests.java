package id.go.paserkab.desa.training;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.audit.AuditTrail.Filter;
import id.go.paserkab.desa.provisioning.ProvisioningTest;
import id.go.paserkab.desa.readiness.SystemCheck;
import id.go.paserkab.desa.training.TrainingRefused.Reason;
import id.go.paserkab.desa.training.TrainingSession.Counts;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProvisioningTest
class TrainingIntegrationTests extends TrainingStory {

    @Autowired AuditTrail audit;
    @Autowired List<SystemCheck> checks;

    @Test
    void theCurriculumBeginsWithOurOwnModulesAndBecomesTheirs() {
        assertThat(curriculum.modules()).filteredOn(TrainingModule::starter).hasSize(6);
        var id = curriculum.add(new ModuleDetails(" Uji  modul ", "Satu\n\n Dua ", 4, 60), DPMD);
        var module = curriculum.find(id).orElseThrow();
        assertThat(module.title()).isEqualTo("Uji modul");
        assertThat(module.topics()).containsExactly("Satu", "Dua");
        refused(
                () -> curriculum.add(new ModuleDetails("UJI MODUL", "x", 4, 60), DPMD),
                Reason.TITLE_TAKEN);
        refused(
                () -> curriculum.add(new ModuleDetails("Lain", "x", 4, 101), DPMD),
                Reason.PASS_MARK_WRONG);
        refused(
                () -> curriculum.add(new ModuleDetails("Lain", "x", 0, 60), DPMD),
                Reason.HOURS_WRONG);
        refused(
                () -> curriculum.add(new ModuleDetails("Lain", " \n", 4, 60), DPMD),
                Reason.TOPICS_WRONG);

        curriculum.change(id, new ModuleDetails("Uji modul", "Satu", 4, 65), 1, DPMD);
        refused(
                () -> curriculum.change(id, new ModuleDetails("Uji modul", "Tiga", 4, 65), 1, DPMD),
                Reason.CHANGED_MEANWHILE);
        curriculum.retire(id, DPMD);
        refused(() -> curriculum.retire(id, DPMD), Reason.RETIRED_ALREADY);
        assertThat(curriculum.modules().getLast().retired()).isTrue();
        refused(() -> sessions.plan(plan(Set.of(id), today, today), DPMD), Reason.MODULE_UNKNOWN);
    }

    @Test
    void aSessionEndsAfterItStartsAndHasATrainerWhoServes() {
        refused(
                () -> sessions.plan(plan(modules(1), today, today.minusDays(1)), DPMD),
                Reason.ENDS_BEFORE_START);
        refused(() -> sessions.plan(plan(Set.of(), today, today), DPMD), Reason.NO_MODULES);
        refused(
                () ->
                        sessions.plan(
                                plan(modules(1), today.minusDays(500), today.minusDays(499)), DPMD),
                Reason.TRAINER_AWAY);
        refused(
                () ->
                        sessions.plan(
                                taughtBy(
                                        plan(modules(1), today, today),
                                        Trainer.Kind.CADRE,
                                        cadre(VILLAGE, "Kader A")),
                                DPMD),
                Reason.TRAINER_NOT_TRAINED);
        assertThat(sessions.all()).isEmpty();

        var id = sessions.plan(plan(modules(2), today, today.plusDays(1)), DPMD);
        var session = sessions.find(id).orElseThrow();
        assertThat(session.modules()).hasSize(2);
        assertThat(session.passMark()).isEqualTo(70);
        assertThat(session.state(today)).isEqualTo(TrainingSession.State.RUNNING);
        sessions.cancel(id, "Hujan", DPMD);
        refused(() -> sessions.cancel(id, "Hujan", DPMD), Reason.CANCELLED_ALREADY);
    }

    @Test
    void peopleAreInvitedAsFarAsThereIsRoom() {
        var session = session(2);
        var cadre = cadre(VILLAGE, "Kader A");
        var twin = cadre(TWIN, "Kader A");
        var third = cadre(TWIN, "Kader B");
        assertThat(participants.candidates(session)).hasSize(3);
        refused(
                () -> participants.invite(session, Set.of(cadre, twin, third), DPMD),
                Reason.NO_ROOM);
        assertThat(participants.of(session, Reach.everywhere())).as("all or none").isEmpty();

        assertThat(participants.invite(session, Set.of(cadre, twin), DPMD)).isEqualTo(2);
        refused(() -> participants.invite(session, Set.of(cadre), DPMD), Reason.NOBODY_TO_INVITE);
        participants.withdraw(session, twin, DPMD);
        assertThat(participants.of(session, Reach.everywhere())).hasSize(1);
        note(session, cadre, true, null, Reach.everywhere());
        refused(() -> participants.withdraw(session, cadre, DPMD), Reason.NOTED_ALREADY);
    }

    @Test
    void aFacilitatorSeesAndNotesTheirOwnVillagesAlone() {
        var session = session(10);
        var cadre = cadre(VILLAGE, "Kader A");
        var twin = cadre(TWIN, "Kader A");
        participants.invite(session, Set.of(cadre, twin), DPMD);
        var own = Reach.of(Set.of(VILLAGE));
        assertThat(participants.of(session, own))
                .extracting(Participant::cadre)
                .containsOnly(cadre);
        assertThat(sessions.within(own)).hasSize(1);
        assertThat(sessions.within(Reach.of(Set.of()))).isEmpty();

        note(session, cadre, true, "80", own);
        var theirs = new Mark(twin, true, null, null, 1);
        refused(() -> participants.note(session, List.of(theirs), own, null, DPMD), Reason.UNKNOWN);
        assertThat(of(session, twin).attended()).isNull();
    }

    @Test
    void nothingIsNotedBeforeTheSessionBeginsNorOverSomebodyElsesNote() {
        var later = sessions.plan(plan(modules(1), today.plusDays(1), today.plusDays(1)), DPMD);
        var cadre = cadre(VILLAGE, "Kader A");
        participants.invite(later, Set.of(cadre), DPMD);
        refused(() -> note(later, cadre, true, "80", Reach.everywhere()), Reason.NOT_BEGUN);

        var session = session(10);
        participants.invite(session, Set.of(cadre), DPMD);
        note(session, cadre, true, "80", Reach.everywhere());
        var stale = new Mark(cadre, true, null, null, 1);
        refused(
                () -> participants.note(session, List.of(stale), Reach.everywhere(), null, DPMD),
                Reason.CHANGED_MEANWHILE);
        refused(() -> note(session, cadre, true, "100.5", Reach.everywhere()), Reason.SCORE_WRONG);
        refused(
                () -> sessions.change(session, plan(modules(2), today, today), 1, DPMD),
                Reason.RESULTS_NOTED);
    }

    @Test
    void whoPassedGetsACertificateThatCanBeRevokedAndIssuedAgain() {
        var session = session(10);
        var passed = cadre(VILLAGE, "Kader A");
        var failed = cadre(TWIN, "Kader A");
        participants.invite(session, Set.of(passed, failed), DPMD);
        refused(() -> certificates.issue(session, DPMD), Reason.NOBODY_TO_CERTIFY);
        note(session, passed, true, "70", Reach.everywhere());
        note(session, failed, true, "69", Reach.everywhere());
        assertThat(check().passes(VILLAGE, today)).isFalse();

        assertThat(certificates.issue(session, DPMD)).isEqualTo(1);
        var certificate = certificates.of(session).getFirst();
        assertThat(certificate.name()).isEqualTo("Kader A");
        assertThat(certificates.find(certificate.code())).contains(certificate);
        assertThat(check().passes(VILLAGE, today)).isTrue();
        assertThat(check().passes(VILLAGE, today.minusDays(1))).as("before it was held").isFalse();
        assertThat(check().passes(TWIN, today)).isFalse();
        assertThat(sessions.find(session).orElseThrow().counts()).isEqualTo(new Counts(2, 2, 1, 1));
        refused(
                () -> note(session, passed, true, "60", Reach.everywhere()),
                Reason.CERTIFIED_ALREADY);
        refused(() -> sessions.cancel(session, "x", DPMD), Reason.CERTIFICATES_ISSUED);

        refused(() -> certificates.revoke(certificate.code(), " ", DPMD), Reason.REASON_MISSING);
        certificates.revoke(certificate.code(), "Nilai tertukar", DPMD);
        refused(() -> certificates.revoke(certificate.code(), "x", DPMD), Reason.REVOKED_ALREADY);
        assertThat(check().passes(VILLAGE, today)).isFalse();
        assertThat(certificates.issue(session, DPMD)).isEqualTo(1);
        assertThat(certificates.of(session)).hasSize(2);
        assertThat(noted())
                .containsExactly(
                        "training.certificate-issued",
                        "training.certificate-revoked",
                        "training.certificate-issued",
                        "training.result-noted",
                        "training.invited");
    }

    @Test
    void aCadreWithACertificateTeachesTheNext() {
        var first = session(10);
        var cadre = cadre(VILLAGE, "Kader A");
        participants.invite(first, Set.of(cadre), DPMD);
        note(first, cadre, true, "90", Reach.everywhere());
        certificates.issue(first, DPMD);
        assertThat(sessions.trainers()).filteredOn(Trainer::peer).hasSize(1);

        var second =
                sessions.plan(
                        taughtBy(plan(modules(1), today, today), Trainer.Kind.CADRE, cadre), DPMD);
        var trainer = sessions.find(second).orElseThrow().trainer();
        assertThat(trainer.peer()).isTrue();
        assertThat(Objects.requireNonNull(trainer.village())).isEqualTo(VILLAGE);
        assertThat(participants.candidates(second))
                .as("nobody teaches themselves")
                .noneMatch(one -> one.id().equals(cadre));
    }

    private SystemCheck check() {
        return checks.stream()
                .filter(one -> one.name().equals("CADRE_PASSED"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> noted() {
        var before = audit.find(new Filter(VILLAGE, null, "training.", null, null, null, null, 5));
        return before.stream().map(recorded -> recorded.entry().action()).toList();
    }

    private Participant of(UUID session, UUID cadre) {
        return participants.of(session, Reach.everywhere()).stream()
                .filter(one -> one.cadre().equals(cadre))
                .findFirst()
                .orElseThrow();
    }
}

package id.go.paserkab.desa.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.document.Documents;
import id.go.paserkab.desa.document.NewDocument;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.PeopleRefused.Reason;
import id.go.paserkab.desa.provisioning.ProvisioningTest;
import id.go.paserkab.desa.reception.DocumentRefused;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProvisioningTest
class CadresIntegrationTests {

    private static final Actor DPMD = new Actor("subject-dpmd", "Petugas DPMD", "127.0.0.1");
    private static final VillageCode VILLAGE = new VillageCode("64.01.09.2001");
    private static final VillageCode TWIN = new VillageCode("64.01.09.2009");
    private static final String PDF = "%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF\n";

    @Autowired Cadres cadres;
    @Autowired Documents documents;
    @Autowired JdbcClient platform;
    @Autowired Clock clock;

    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void nobodyIsThere() {
        today = LocalDate.ofInstant(clock.instant(), PaserTime.ZONE);
        platform.sql("TRUNCATE cadre CASCADE").update();
    }

    @Test
    void aCadreIsAppointedWithADecreeAndItsScan() {
        var id = cadres.appoint(VILLAGE, cadre("Kader A", "141/1", PDF, null), DPMD);
        var cadre = cadres.find(id).orElseThrow();
        var document = Objects.requireNonNull(cadre.document());
        assertThat(documents.find(document).orElseThrow().name()).isEqualTo("SK.pdf");
        assertThat(cadres.withDocument(document)).contains(cadre);
        assertThat(cadres.of(VILLAGE, today)).containsExactly(cadre);
        assertThat(cadres.of(VILLAGE, today.minusDays(51))).isEmpty();
        assertThat(cadres.of(TWIN, today)).isEmpty();
        assertThat(cadres.on(today)).containsExactly(cadre);
    }

    @Test
    void nothingIsKeptOfAnAppointmentWhoseScanIsRefused() {
        var documentsBefore = count("document");
        assertThatExceptionOfType(DocumentRefused.class)
                .isThrownBy(() ->
                        cadres.appoint(VILLAGE, cadre("Kader A", "141/1", "<svg/>", null), DPMD));
        refused(
                () -> cadres.appoint(VILLAGE, cadre("", "141/1", PDF, null), DPMD),
                Reason.NAME_WRONG);
        assertThat(count("cadre")).isZero();
        assertThat(count("document")).isEqualTo(documentsBefore);
    }

    @Test
    void aDecreeNumberCountsWithinItsVillage() {
        cadres.appoint(VILLAGE, cadre("Kader A", "141/1", null, null), DPMD);
        refused(
                () -> cadres.appoint(VILLAGE, cadre("Kader B", "141/1", null, null), DPMD),
                Reason.DECREE_TAKEN);
        cadres.appoint(TWIN, cadre("Kader B", "141/1", null, null), DPMD);
        assertThat(cadres.on(today)).hasSize(2);
    }

    @Test
    void whoIsReplacedLeavesTheDayBeforeAndStaysInTheHistory() {
        var first = cadres.appoint(VILLAGE, cadre("Kader A", "141/1", null, null), DPMD);
        var second =
                cadres.appoint(
                        VILLAGE,
                        new Appointment(
                                CadreKind.CADRE,
                                "Kader B",
                                "141/2",
                                today,
                                false,
                                null,
                                today,
                                null,
                                first),
                        DPMD);
        assertThat(cadres.of(VILLAGE, today)).extracting(Cadre::id).containsExactly(second);
        assertThat(cadres.of(VILLAGE, today.minusDays(1)))
                .extracting(Cadre::id)
                .containsExactly(first);
        assertThat(cadres.history(VILLAGE)).extracting(Cadre::id).containsExactly(second, first);
        assertThat(cadres.find(second).orElseThrow().replaces()).isEqualTo(first);
    }

    @Test
    void anAppointmentIsCorrectedOnlyAsItWasSeenAndKeepsItsScan() {
        var id = cadres.appoint(VILLAGE, cadre("Kader A", "141/1", PDF, null), DPMD);
        var scan = cadres.find(id).orElseThrow().document();
        cadres.correct(id, cadre("Kader Aa", "141/1", null, null), 1, DPMD);
        var corrected = cadres.find(id).orElseThrow();
        assertThat(corrected.name()).isEqualTo("Kader Aa");
        assertThat(corrected.document()).isEqualTo(scan);
        refused(
                () -> cadres.correct(id, cadre("Kader Ab", "141/1", null, null), 1, DPMD),
                Reason.CHANGED_MEANWHILE);
        cadres.end(id, today, DPMD);
        assertThat(cadres.of(VILLAGE, today.plusDays(1))).isEmpty();
        refused(() -> cadres.end(id, today.plusDays(1), DPMD), Reason.ENDED_ALREADY);
        refused(() -> cadres.end(id, null, DPMD), Reason.LAST_DAY_MISSING);
        refused(() -> cadres.end(UUID.randomUUID(), today, DPMD), Reason.UNKNOWN);
    }

    private Appointment cadre(
            String name, String number, @Nullable String scan, @Nullable UUID replaces) {
        var from = today.minusDays(50);
        return new Appointment(
                CadreKind.CADRE,
                name,
                number,
                from,
                false,
                scan == null
                        ? null
                        : new NewDocument(
                                "SK.pdf", scan.getBytes(StandardCharsets.ISO_8859_1), DPMD),
                from,
                null,
                replaces);
    }

    private int count(String table) {
        return platform.sql("SELECT count(*) FROM " + table).query(Integer.class).single();
    }

    private static void refused(Runnable what, Reason reason) {
        assertThatExceptionOfType(PeopleRefused.class)
                .isThrownBy(what::run)
                .satisfies(no -> assertThat(no.reason()).isEqualTo(reason));
    }
}

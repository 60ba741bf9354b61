package id.go.paserkab.desa.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.local.TestServices;
import id.go.paserkab.desa.provisioning.ProvisioningTest;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ProvisioningTest
@RecordApplicationEvents
class RegisterIntegrationTests {

    private static final Duration WITHIN = Duration.ofSeconds(5);

    @Autowired VillageRegister register;
    @Autowired JdbcClient platform;
    @Autowired PlatformTransactionManager transactions;

    private VillageCode code = new VillageCode("64.01.99.2001");

    @BeforeEach
    void takeTheThirdVillageFromTheEnd() {
        code = register.villages().reversed().get(2).code();
    }

    @AfterEach
    void putBack() {
        platform.sql(
                        "UPDATE village SET state = 'PLANNED', state_reason = NULL, state_until = NULL WHERE code = ?")
                .param(code.value())
                .update();
        platform.sql("DELETE FROM retired_slug WHERE village = ?").param(code.value()).update();
        platform.sql("DELETE FROM village_domain WHERE village = ?").param(code.value()).update();
        register.refresh();
    }

    @Test
    void knowsPaserAsTheActListsIt() {
        assertThat(register.villages()).hasSize(139);
        assertThat(register.districts()).hasSize(10);
        var village = register.find(code).orElseThrow();
        assertThat(register.findBySlug(village.slug())).contains(village);
        assertThat(register.search(code.bare())).containsExactly(village);
        assertThat(register.search("6401031001")).as("a kelurahan").isEmpty();
    }

    @Test
    void hearsOfAChangeThatNobodyTold() {
        platform.sql(
                        "UPDATE village SET state = 'READ_ONLY', state_reason = 'Pindah', state_until = ? WHERE code = ?")
                .param(OffsetDateTime.parse("2027-01-01T00:00:00Z"))
                .param(code.value())
                .update();
        await().atMost(WITHIN)
                .untilAsserted(() -> {
                    var village = register.find(code).orElseThrow();
                    assertThat(village.state()).isEqualTo(VillageState.READ_ONLY);
                    assertThat(village.stateReason()).isEqualTo("Pindah");
                    assertThat(village.stateUntil())
                            .isEqualTo(Instant.parse("2027-01-01T00:00:00Z"));
                });
    }

    @Test
    void tellsEveryNodeThatAVillageOpensAndCloses(@Autowired ApplicationEvents events) {
        move("ACTIVE");
        register.refresh();
        assertThat(events.stream(VillageActivated.class).map(VillageActivated::village))
                .contains(code);
        assertThat(events.stream(VillageSuspended.class)).isEmpty();
        move("SUSPENDED");
        register.refresh();
        assertThat(events.stream(VillageSuspended.class).map(VillageSuspended::village))
                .contains(code);
    }

    @Test
    void findsAVillageByItsFormerAddressAndItsOwnDomain() {
        platform.sql("INSERT INTO retired_slug (slug, village) VALUES ('nama-lama', ?)")
                .param(code.value())
                .update();
        platform.sql("INSERT INTO village_domain (host, village) VALUES ('contoh.desa.id', ?)")
                .param(code.value())
                .update();
        register.refresh();
        assertThat(register.findByRetiredSlug("nama-lama").map(Village::code)).contains(code);
        assertThat(register.findByDomain("contoh.desa.id").map(Village::code)).contains(code);
        assertThat(register.findByDomain("desa.id")).isEqualTo(Optional.empty());
    }

    @Test
    void showsChangedContentToWhoeverChangedItAtOnce() {
        var before = register.find(code).orElseThrow().contentVersion();
        register.contentChanged(code);
        assertThat(register.find(code).orElseThrow().contentVersion()).isEqualTo(before + 1);
    }

    @Test
    void neverServesWhatIsTakenBack() {
        var before = register.find(code).orElseThrow();
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> {
                    move("ACTIVE");
                    register.contentChanged(code);
                    register.refresh();
                    assertThat(register.find(code)).contains(before);
                    status.setRollbackOnly();
                });
        register.refresh();
        assertThat(register.find(code)).contains(before);
    }

    @Test
    void goesOnServingWhilePostgresqlIsAway() {
        register.refresh();
        var villages = register.villages();
        TestServices.stopPostgresql();
        try {
            register.refresh();
            assertThat(register.villages()).isEqualTo(villages);
        } finally {
            TestServices.startPostgresql();
        }
        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .untilAsserted(() -> {
                    register.contentChanged(code);
                    assertThat(register.villages()).isNotEqualTo(villages);
                });
    }

    private void move(String state) {
        platform.sql("UPDATE village SET state = ? WHERE code = ?")
                .param(state)
                .param(code.value())
                .update();
    }
}

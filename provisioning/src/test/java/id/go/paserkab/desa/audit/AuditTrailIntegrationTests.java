package id.go.paserkab.desa.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.audit.AuditTrail.Filter;
import id.go.paserkab.desa.audit.AuditTrail.Recorded;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.provisioning.ProvisioningTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ProvisioningTest
class AuditTrailIntegrationTests {

    private static final VillageCode VILLAGE = new VillageCode("64.01.99.2001");
    private static final Actor SITI = new Actor("subject-of-siti", "Siti 'O%", "10.0.0.7");

    @Autowired AuditTrail audit;
    @Autowired JdbcClient platform;
    @Autowired PlatformTransactionManager transactions;
    @Autowired Clock clock;

    @Test
    void returnsWhatWasRecorded() {
        var wave = UUID.randomUUID();
        var entry =
                AuditEntry.of(SITI, "test.done")
                        .village(VILLAGE)
                        .wave(wave)
                        .reason("because \"she\" said so")
                        .detail("quote", "it's \\ \"odd\" {json}")
                        .detail("empty", "");
        audit.record(entry);
        assertThat(find(wave))
                .singleElement()
                .satisfies(recorded -> {
                    assertThat(recorded.entry()).isEqualTo(entry);
                    assertThat(recorded.at()).isBeforeOrEqualTo(clock.instant().plusSeconds(5));
                });
    }

    @Test
    void leavesNoEntryOfWhatWasTakenBack() {
        var wave = UUID.randomUUID();
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> {
                    audit.record(AuditEntry.of(SITI, "test.taken-back").wave(wave));
                    status.setRollbackOnly();
                });
        assertThat(find(wave)).isEmpty();
    }

    @Test
    void turnsPagesFromTheNewestToTheOldest() {
        var wave = UUID.randomUUID();
        for (int i = 0; i < 5; i++) {
            audit.record(AuditEntry.of(SITI, "test.page-" + i).wave(wave));
        }
        var first = audit.find(filter(wave, null, null, null, null, null, 2));
        assertThat(actions(first)).containsExactly("test.page-4", "test.page-3");
        var second = audit.find(filter(wave, null, null, null, null, first.getLast().number(), 2));
        assertThat(actions(second)).containsExactly("test.page-2", "test.page-1");
    }

    @Test
    void filtersByActionActorAndDayInPaser() {
        var wave = UUID.randomUUID();
        audit.record(AuditEntry.of(SITI, "test.seen").wave(wave));
        audit.record(AuditEntry.of(Actor.platform("worker"), "other.seen").wave(wave));
        var today = LocalDate.ofInstant(clock.instant(), PaserTime.ZONE);
        assertThat(actions(audit.find(filter(wave, "test.", null, null, null, null, 9))))
                .containsExactly("test.seen");
        assertThat(actions(audit.find(filter(wave, null, "siti 'o%", null, null, null, 9))))
                .containsExactly("test.seen");
        assertThat(actions(audit.find(filter(wave, null, "platform:worker", null, null, null, 9))))
                .containsExactly("other.seen");
        assertThat(audit.find(filter(wave, null, null, today, today, null, 9))).hasSize(2);
        assertThat(audit.find(filter(wave, null, null, today.plusDays(1), null, null, 9)))
                .isEmpty();
        assertThat(audit.find(filter(wave, null, null, null, today.minusDays(1), null, 9)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_entry SET reason = 'another'",
                "DELETE FROM audit_entry",
                "TRUNCATE audit_entry"
            })
    void refusesToBeRewritten(String statement) {
        audit.record(new AuditEntry(SITI, "test.kept", null, null, null, Map.of()));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> platform.sql(statement).update())
                .withStackTraceContaining("append-only");
    }

    private List<Recorded> find(UUID wave) {
        return audit.find(filter(wave, null, null, null, null, null, 100));
    }

    private static List<String> actions(List<Recorded> entries) {
        return entries.stream().map(recorded -> recorded.entry().action()).toList();
    }

    private static Filter filter(
            UUID wave,
            @Nullable String action,
            @Nullable String actor,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable Long before,
            int size) {
        return new Filter(null, wave, action, actor, from, until, before, size);
    }
}

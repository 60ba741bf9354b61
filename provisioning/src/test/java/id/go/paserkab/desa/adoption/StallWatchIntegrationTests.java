package id.go.paserkab.desa.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.local.TestServices;
import id.go.paserkab.desa.notice.NoticeKind;
import id.go.paserkab.desa.notice.Notices;
import id.go.paserkab.desa.platform.ReaderDatabase;
import id.go.paserkab.desa.provisioning.ProvisioningTest;
import id.go.paserkab.desa.register.VillageRegister;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The watch over the days of a year long past, in which no other test plays. */
@ProvisioningTest
class StallWatchIntegrationTests {

    private static final LocalDate OPENED = LocalDate.of(2024, 1, 1);

    @Autowired Notices notices;
    @Autowired VillageRegister register;
    @Autowired JdbcClient platform;
    @Autowired @ReaderDatabase JdbcClient reader;

    private VillageCode village = new VillageCode("64.01.03.2006");
    private VillageCode twin = village;

    @BeforeEach
    void openTwoVillages() {
        var villages = register.villages();
        village = villages.getLast().code();
        twin = villages.get(villages.size() - 2).code();
        for (var each : List.of(village, twin)) {
            platform.sql(
                            """
                            INSERT INTO provisioning_run (id, village, state, finished_at)
                            VALUES (uuidv7(), :village, 'SUCCEEDED', '2024-01-01 10:00+08')
                            """)
                    .param("village", each.value())
                    .update();
            platform.sql(
                            """
                            INSERT INTO village_history (village, state, at)
                            VALUES (:village, 'ACTIVE', '2024-01-01 10:00+08')
                            """)
                    .param("village", each.value())
                    .update();
            state(each, "ACTIVE");
        }
    }

    @AfterEach
    void closeThem() throws SQLException {
        for (var each : List.of(village, twin)) {
            for (var table : List.of("activity", "provisioning_run", "notice")) {
                platform.sql("DELETE FROM " + table + " WHERE village = :village")
                        .param("village", each.value())
                        .update();
            }
            state(each, "PLANNED");
        }
        forgetThePast();
    }

    /** History is append-only, for the platform's own login too. */
    private static void forgetThePast() throws SQLException {
        try (var connection = DriverManager.getConnection(TestServices.superuserUrl());
                var statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            statement.execute("DELETE FROM platform.village_history WHERE at < '2025-01-01'");
        }
    }

    @Test
    void tellsOnceForEachSpellThatAVillageStopped() {
        active(OPENED.plusDays(4));
        lookOn(OPENED.plusDays(31));
        assertThat(told(village, "STALLED", OPENED.plusDays(4))).isFalse();
        lookOn(OPENED.plusDays(32));
        lookOn(OPENED.plusDays(33));
        assertThat(told(village, "STALLED", OPENED.plusDays(4))).isTrue();
        assertThat(count(village)).isEqualTo(1);

        active(OPENED.plusDays(60));
        lookOn(OPENED.plusDays(62));
        assertThat(count(village)).isEqualTo(1);
        lookOn(OPENED.plusDays(90));
        assertThat(told(village, "STALLED", OPENED.plusDays(60))).isTrue();
        assertThat(count(village)).isEqualTo(2);
    }

    @Test
    void tellsThatAVillageNeverBegan() {
        lookOn(OPENED.plusDays(13));
        assertThat(count(twin)).isZero();
        lookOn(OPENED.plusDays(14));
        assertThat(told(twin, "NEVER_STARTED", OPENED)).isTrue();
    }

    private void lookOn(LocalDate day) {
        new StallWatch(new AdoptionQueries(reader, at(day.atTime(9, 0))), notices).look();
    }

    private static Clock at(LocalDateTime time) {
        return Clock.fixed(time.atZone(PaserTime.ZONE).toInstant(), PaserTime.ZONE);
    }

    private boolean told(VillageCode code, String status, LocalDate since) {
        return notices.posted(NoticeKind.VILLAGE_STALLED, code + "/" + status + "/" + since);
    }

    private int count(VillageCode code) {
        return platform.sql("SELECT count(*) FROM notice WHERE village = :village")
                .param("village", code.value())
                .query(Integer.class)
                .single();
    }

    private void active(LocalDate day) {
        platform.sql(
                        "INSERT INTO activity (village, day, kind, count) VALUES (:village, :day, 'SIGNED_IN', 1)")
                .param("village", village.value())
                .param("day", day)
                .update();
    }

    private void state(VillageCode code, String state) {
        platform.sql("UPDATE village SET state = :state WHERE code = :code")
                .param("state", state)
                .param("code", code.value())
                .update();
    }
}

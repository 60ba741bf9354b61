package id.go.paserkab.desa.insight;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.adoption.Adoption;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.notice.NoticeKind;
import id.go.paserkab.desa.notice.Notices;
import id.go.paserkab.desa.provisioning.ProvisioningTest;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.register.VillageRegister;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The digest over the days of a year long past, in which no other test plays. */
@ProvisioningTest
class WeeklyDigestIntegrationTests {

    private static final LocalDate MONDAY = LocalDate.of(2024, 2, 5);

    @Autowired CountRows counts;
    @Autowired StuckRows stuck;
    @Autowired VillageRows villageRows;
    @Autowired PeopleRows people;
    @Autowired Adoption adoption;
    @Autowired Notices notices;
    @Autowired VillageRegister register;

    /** Two are opened, of which one was used once; the making of the third one fails. */
    @BeforeEach
    void makeAPast() throws SQLException {
        var villages = register.villages().reversed().stream().map(Village::code).toList();
        var used = villages.getFirst();
        var unused = villages.get(1);
        for (var opened : List.of(used, unused)) {
            execute(
                    "INSERT INTO provisioning_run (id, village, state, finished_at) VALUES (uuidv7(), '%s', 'SUCCEEDED', '2024-01-01 10:00+08')"
                            .formatted(opened),
                    "INSERT INTO village_history (village, state, at) VALUES ('%s', 'ACTIVE', '2024-01-01 10:00+08')"
                            .formatted(opened));
        }
        execute(
                "INSERT INTO activity VALUES ('%s', '2024-01-05', 'SIGNED_IN', 1)".formatted(used),
                run(villages.get(2), "FAILED"),
                run(unused, "WAITING"));
    }

    private static String run(VillageCode village, String state) {
        return "INSERT INTO run_history (run, village, state, failure, at) VALUES (uuidv7(), '%s', '%s', 'uji', '2024-02-01 10:00+08')"
                .formatted(village, state);
    }

    @AfterEach
    void forgetIt() throws SQLException {
        execute(
                "DELETE FROM activity WHERE day < '2025-01-01'",
                "DELETE FROM active_days WHERE first < '2025-01-01'",
                "DELETE FROM provisioning_run WHERE finished_at < '2025-01-01'",
                "DELETE FROM village_history WHERE at < '2025-01-01'",
                "DELETE FROM run_history WHERE at < '2025-01-01'",
                "DELETE FROM notice WHERE kind = 'WEEKLY_DIGEST' AND key LIKE '2024%'");
    }

    @Test
    void tellsTheWeekOnMondayFromSevenOnAndOnce() throws SQLException {
        digestAt(MONDAY.atTime(6, 59));
        assertThat(told(MONDAY)).isFalse();
        digestAt(MONDAY.atTime(7, 0));
        assertThat(told(MONDAY)).isTrue();
        digestAt(MONDAY.plusDays(1).atTime(8, 0));
        // A week before, one was slowing, and only the one that never began was stuck. Now the
        // first has stopped and another has failed; who waits and is not used is one village.
        assertThat(figures())
                .isEqualTo(
                        "day:2024-01-29,day:2024-02-04,count:2,count:2,count:0,count:0,count:3,count:1");
        digestAt(LocalDate.of(2024, 2, 16).atTime(8, 0));
        assertThat(told(LocalDate.of(2024, 2, 12))).isFalse();
    }

    private void digestAt(LocalDateTime time) {
        var clock = Clock.fixed(time.atZone(PaserTime.ZONE).toInstant(), PaserTime.ZONE);
        var insight = new InsightDesk(counts, stuck, villageRows, people, adoption, clock);
        new WeeklyDigest(insight, notices, clock).tell();
    }

    private boolean told(LocalDate monday) {
        return notices.posted(NoticeKind.WEEKLY_DIGEST, monday.toString());
    }

    private static String figures() throws SQLException {
        try (var connection = ManyVillages.superuser();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT string_agg(array_to_string(arguments, ','), ';') FROM notice WHERE kind = 'WEEKLY_DIGEST' AND key LIKE '2024%'")) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** As the superuser, past the triggers of history. */
    private static void execute(String... statements) throws SQLException {
        try (var connection = ManyVillages.superuser();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}

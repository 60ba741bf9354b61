package id.go.paserkab.desa.web.support;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.programme.PlanWave;
import id.go.paserkab.desa.programme.WaveState;
import id.go.paserkab.desa.programme.Waves;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.register.VillageRegister;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Something for leadership to look at: a wave that is behind its plan, and people who were trained.
 */
public final class LeadershipFigures {

    /** The name of the wave that should have begun three days ago. */
    public static final String WAVE = "Tertunda";

    private static final Actor TESTS = Actor.platform("tests");

    private LeadershipFigures() {}

    /** Twelve people were trained in Paser Belengkong, three in Kuaro, nine in Long Ikis. */
    public static void make(Platform platform) {
        var waves = platform.bean(Waves.class);
        waves.all().stream()
                .filter(wave -> wave.state() == WaveState.DRAFT)
                .forEach(wave -> waves.discard(wave.id(), TESTS));
        var today = PaserTime.today(platform.bean(Clock.class));
        waves.plan(
                new PlanWave(
                        WAVE,
                        late(platform),
                        Set.of(),
                        1,
                        0,
                        0,
                        today.minusDays(3),
                        today.plusDays(20),
                        null),
                TESTS);
        TrainingTables.empty(platform);
        var tables = platform.bean(JdbcClient.class);
        var session = UUID.randomUUID();
        tables.sql(
                        """
                        WITH trainer AS (
                            INSERT INTO facilitator (id, name, origin, first_day)
                            VALUES (gen_random_uuid(), 'Duta Digital 7', 'REGENCY', CURRENT_DATE - 90) RETURNING id)
                        INSERT INTO training_session (id, place, first_day, last_day, capacity, facilitator, pass_mark)
                        SELECT :session, 'Aula', CURRENT_DATE - 30, CURRENT_DATE - 28, 100, id, 70 FROM trainer
                        """)
                .param("session", session)
                .update();
        trained(tables, session, "64.01.03", 12);
        trained(tables, session, "64.01.05", 3);
        trained(tables, session, "64.01.06", 9);
    }

    /** The two villages of the wave, in Long Ikis. */
    public static List<VillageCode> late(Platform platform) {
        return platform.bean(VillageRegister.class).villages().stream()
                .map(Village::code)
                .filter(code -> code.districtCode().equals("64.01.06"))
                .limit(2)
                .toList();
    }

    private static void trained(JdbcClient tables, UUID session, String district, int people) {
        for (var number = 1; number <= people; number++) {
            tables.sql(
                            """
                            WITH appointed AS (
                                INSERT INTO cadre (id, village, kind, name, first_day)
                                SELECT gen_random_uuid(), code, 'OPERATOR', 'Operator ' || :number, CURRENT_DATE - 90
                                  FROM village WHERE district = :district ORDER BY code LIMIT 1 RETURNING id)
                            INSERT INTO training_participant (session, cadre, attended)
                            SELECT :session, id, true FROM appointed
                            """)
                    .param("number", number)
                    .param("district", district)
                    .param("session", session)
                    .update();
        }
    }
}

package id.go.paserkab.desa.readiness.check;

import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.readiness.SystemCheck;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Two members of the village's staff have signed in whose roles ask for a second factor: nobody
 * with such a role gets in without one.
 */
@Component
class TwoSecondFactors implements SystemCheck {

    private static final int ENOUGH = 2;

    private final JdbcClient platform;

    TwoSecondFactors(JdbcClient platform) {
        this.platform = platform;
    }

    @Override
    public String name() {
        return "TWO_SECOND_FACTORS";
    }

    @Override
    public boolean passes(VillageCode village, LocalDate day) {
        return platform.sql(
                                """
                                SELECT count(*) FROM membership m
                                 WHERE m.village = :village AND m.role IN (:roles)
                                   AND EXISTS (SELECT FROM audit_entry a
                                                WHERE a.village = m.village AND a.actor_subject = m.subject
                                                  AND a.action = 'session.signed-in')
                                """)
                        .param("village", village.value())
                        .param(
                                "roles",
                                Stream.of(Role.values())
                                        .filter(Role::secondFactor)
                                        .map(Role::name)
                                        .toList())
                        .query(Integer.class)
                        .single()
                >= ENOUGH;
    }
}

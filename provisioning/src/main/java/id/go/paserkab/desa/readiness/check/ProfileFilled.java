package id.go.paserkab.desa.readiness.check;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.readiness.SystemCheck;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * At least half of what a profile can say is said, as the village's office last told. The platform
 * knows how much stands in it, not what.
 */
@Component
class ProfileFilled implements SystemCheck {

    private final JdbcClient platform;

    ProfileFilled(JdbcClient platform) {
        this.platform = platform;
    }

    @Override
    public String name() {
        return "PROFILE_FILLED";
    }

    @Override
    public boolean passes(VillageCode village, LocalDate day) {
        return platform.sql(
                        """
                        SELECT coalesce((SELECT value >= 50 FROM activity_level
                                          WHERE village = :village AND kind = 'PROFILE_COMPLETENESS'
                                            AND day <= :day
                                          ORDER BY day DESC LIMIT 1), false)
                        """)
                .param("village", village.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }
}

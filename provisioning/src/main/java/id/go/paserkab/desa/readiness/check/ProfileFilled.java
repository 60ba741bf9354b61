package id.go.paserkab.desa.readiness.check;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.readiness.SystemCheck;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Somebody of the village has edited its profile. What stands in it the platform cannot see; that
 * it was edited stands in the audit trail.
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
                        SELECT EXISTS (SELECT FROM audit_entry
                                        WHERE village = :village AND action = 'profile.edited')
                        """)
                .param("village", village.value())
                .query(Boolean.class)
                .single();
    }
}

package id.go.paserkab.desa.people;

import static java.util.stream.Collectors.toSet;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.register.VillageState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who covers what. */
@Component
class CoverageQueries implements Coverage {

    private final JdbcClient platform;
    private final AssignmentRows assignments;
    private final VillageRegister register;

    CoverageQueries(JdbcClient platform, AssignmentRows assignments, VillageRegister register) {
        this.platform = platform;
        this.assignments = assignments;
        this.register = register;
    }

    @Override
    public Set<VillageCode> villagesOf(String subject, LocalDate day) {
        return platform.sql(
                        """
                        SELECT c.village FROM facilitator_coverage c JOIN membership m ON m.id = c.membership
                         WHERE m.subject = :subject AND m.village IS NULL AND m.role = 'FACILITATOR'
                           AND c.first_day <= :day AND coalesce(c.last_day, 'infinity') >= :day
                        """)
                .param("subject", subject)
                .param("day", day)
                .query((row, n) -> new VillageCode(row.getString("village")))
                .set();
    }

    @Override
    public Optional<Facilitator> facilitatorOf(VillageCode village, LocalDate day) {
        return platform.sql(
                        """
                        SELECT f.* FROM facilitator_coverage c JOIN facilitator f ON f.id = c.facilitator
                         WHERE c.village = :village
                           AND c.first_day <= :day AND coalesce(c.last_day, 'infinity') >= :day
                        """)
                .param("village", village.value())
                .param("day", day)
                .query((row, n) -> Columns.facilitator(row))
                .optional();
    }

    @Override
    public List<Assignment> on(LocalDate day) {
        return assignments.on(day);
    }

    @Override
    public List<VillageCode> uncovered(LocalDate day) {
        var covered = on(day).stream().map(Assignment::village).collect(toSet());
        return register.villages().stream()
                .filter(village -> village.state() != VillageState.ARCHIVED)
                .map(Village::code)
                .filter(code -> !covered.contains(code))
                .toList();
    }
}

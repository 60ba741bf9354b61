package id.go.paserkab.desa.identity;

import id.go.paserkab.desa.identity.Memberships.NewMember;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.platform.OneAtATime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The membership table. */
@Component
class MembershipRows {

    private static final String SERVICES = "service-account-";

    private final JdbcClient platform;
    private final OneAtATime oneAtATime;

    MembershipRows(JdbcClient platform, OneAtATime oneAtATime) {
        this.platform = platform;
        this.oneAtATime = oneAtATime;
    }

    Optional<Membership> find(Scope scope, String subject) {
        return platform.sql(
                        "SELECT * FROM membership WHERE village IS NOT DISTINCT FROM ? AND subject = ?")
                .param(village(scope))
                .param(subject)
                .query((row, _) -> membership(row))
                .optional();
    }

    Optional<Membership> find(UUID id) {
        return platform.sql("SELECT * FROM membership WHERE id = ?")
                .param(id)
                .query((row, _) -> membership(row))
                .optional();
    }

    /** The people of a scope; services that act in it are no members to be shown or counted. */
    List<Membership> in(Scope scope) {
        return all(scope).stream().filter(member -> !service(member)).toList();
    }

    List<Membership> all(Scope scope) {
        return platform.sql(
                        """
                        SELECT * FROM membership WHERE village IS NOT DISTINCT FROM ? ORDER BY name, username
                        """)
                .param(village(scope))
                .query((row, _) -> membership(row))
                .list();
    }

    List<Membership> of(String subject) {
        return platform.sql(
                        "SELECT * FROM membership WHERE subject = ? ORDER BY village NULLS FIRST")
                .param(subject)
                .query((row, _) -> membership(row))
                .list();
    }

    /** Lets one change of a scope's members happen at a time, on all nodes together. */
    void lock(Scope scope) {
        var key = "membership:" + (village(scope) == null ? "regency" : village(scope));
        oneAtATime.hold(key);
    }

    /** Whether a person other than this one administers the same scope; services do not count. */
    boolean anotherAdministers(Membership membership) {
        return in(membership.scope()).stream()
                .filter(other -> !other.id().equals(membership.id()))
                .anyMatch(other -> other.role().administrator());
    }

    static boolean service(Membership membership) {
        return membership.username().startsWith(SERVICES);
    }

    Membership insert(NewMember member) {
        return platform.sql(
                        """
                        INSERT INTO membership (id, village, subject, username, name, email, role)
                        VALUES (uuidv7(), ?, ?, ?, ?, ?, ?) RETURNING *
                        """)
                .param(village(member.scope()))
                .param(member.subject())
                .param(member.username())
                .param(member.name())
                .param(member.email())
                .param(member.role().name())
                .query((row, _) -> membership(row))
                .single();
    }

    Membership update(UUID id, Role role) {
        return platform.sql("UPDATE membership SET role = ? WHERE id = ? RETURNING *")
                .param(role.name())
                .param(id)
                .query((row, _) -> membership(row))
                .single();
    }

    void delete(UUID id) {
        platform.sql("DELETE FROM membership WHERE id = ?").param(id).update();
    }

    private static @Nullable String village(Scope scope) {
        return switch (scope) {
            case Scope.Regency() -> null;
            case Scope.OfVillage(var village) -> village.value();
        };
    }

    private static Membership membership(ResultSet row) throws SQLException {
        var village = row.getString("village");
        return new Membership(
                row.getObject("id", UUID.class),
                village == null ? Scope.regency() : Scope.of(new VillageCode(village)),
                row.getString("subject"),
                row.getString("username"),
                row.getString("name"),
                row.getString("email"),
                Role.valueOf(row.getString("role")),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}

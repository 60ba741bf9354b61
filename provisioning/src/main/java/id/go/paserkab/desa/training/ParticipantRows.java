package id.go.paserkab.desa.training;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.CadreKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of those who are invited. */
@Component
final class ParticipantRows {

    private final JdbcClient platform;

    ParticipantRows(JdbcClient platform) {
        this.platform = platform;
    }

    List<Participant> of(UUID session) {
        return platform.sql(
                        """
                        SELECT p.*, c.name, c.kind, c.village, v.name AS village_name, t.code
                          FROM training_participant p
                          JOIN cadre c ON c.id = p.cadre
                          JOIN village v ON v.code = c.village
                          LEFT JOIN training_certificate t
                            ON t.session = p.session AND t.cadre = p.cadre AND t.revoked IS NULL
                         WHERE p.session = ?
                         ORDER BY c.village, c.kind, lower(c.name), c.id
                        """)
                .param(session)
                .query((row, n) -> participant(row))
                .list();
    }

    Map<VillageCode, LocalDate> trained(LocalDate day) {
        var found = new HashMap<VillageCode, LocalDate>();
        platform.sql(
                        """
                        SELECT c.village, min(s.last_day) AS day
                          FROM training_participant p
                          JOIN training_session s ON s.id = p.session
                          JOIN cadre c ON c.id = p.cadre
                         WHERE p.attended AND s.cancelled IS NULL AND s.last_day <= :day
                           AND c.kind = 'CADRE'
                         GROUP BY c.village
                        """)
                .param("day", day)
                .query((row, n) ->
                        found.put(
                                new VillageCode(row.getString("village")),
                                row.getObject("day", LocalDate.class)))
                .list();
        return found;
    }

    void invite(UUID session, UUID cadre) {
        platform.sql("INSERT INTO training_participant (session, cadre) VALUES (?, ?)")
                .param(session)
                .param(cadre)
                .update();
    }

    /** Certificates that were revoked keep whoever they were for. */
    boolean certifiedEver(UUID session, UUID cadre) {
        return platform.sql(
                        """
                        SELECT EXISTS (SELECT FROM training_certificate
                                        WHERE session = ? AND cadre = ?)
                        """)
                .param(session)
                .param(cadre)
                .query(Boolean.class)
                .single();
    }

    void withdraw(UUID session, UUID cadre) {
        platform.sql("DELETE FROM training_participant WHERE session = ? AND cadre = ?")
                .param(session)
                .param(cadre)
                .update();
    }

    void update(UUID session, Mark mark) {
        platform.sql(
                        """
                        UPDATE training_participant
                           SET attended = :attended, pre = :pre, post = :post, version = version + 1
                         WHERE session = :session AND cadre = :cadre
                        """)
                .param("session", session)
                .param("cadre", mark.cadre())
                .param("attended", mark.attended())
                .param("pre", mark.pre())
                .param("post", mark.post())
                .update();
    }

    private static Participant participant(ResultSet row) throws SQLException {
        return new Participant(
                row.getObject("cadre", UUID.class),
                row.getString("name"),
                CadreKind.valueOf(row.getString("kind")),
                new VillageCode(row.getString("village")),
                row.getString("village_name"),
                row.getObject("attended", Boolean.class),
                row.getBigDecimal("pre"),
                row.getBigDecimal("post"),
                row.getString("code"),
                row.getInt("version"));
    }
}

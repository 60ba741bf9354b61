package id.go.paserkab.desa.training;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.register.District;
import id.go.paserkab.desa.training.TrainingSession.Counts;
import id.go.paserkab.desa.training.TrainingSession.Taught;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of sessions, each with its modules, trainer and counts in one query. */
@Component
final class SessionRows {

    private static final String SELECT =
            """
            SELECT s.*, d.name AS district_name, f.name AS facilitator_name, c.name AS cadre_name,
                   c.village AS cadre_village, m.ids, m.titles,
                   p.invited, p.attended, p.passed, q.certified,
                   (SELECT min(w.number) FROM wave_village v JOIN wave w ON w.id = v.wave
                     WHERE v.village = c.village AND w.state <> 'ABORTED') AS cadre_wave
              FROM training_session s
              LEFT JOIN district d ON d.code = s.district
              LEFT JOIN facilitator f ON f.id = s.facilitator
              LEFT JOIN cadre c ON c.id = s.cadre
             CROSS JOIN LATERAL
                   (SELECT array_agg(m.id ORDER BY m.position) AS ids,
                           array_agg(m.title ORDER BY m.position) AS titles
                      FROM training_session_module t JOIN training_module m ON m.id = t.module
                     WHERE t.session = s.id) m
             CROSS JOIN LATERAL
                   (SELECT count(*) AS invited, count(*) FILTER (WHERE attended) AS attended,
                           count(*) FILTER (WHERE attended AND post >= s.pass_mark) AS passed
                      FROM training_participant WHERE session = s.id) p
             CROSS JOIN LATERAL
                   (SELECT count(*) AS certified FROM training_certificate
                     WHERE session = s.id AND revoked IS NULL) q
            """;
    private static final String NEWEST = " ORDER BY s.first_day DESC, s.created DESC, s.id";

    private final JdbcClient platform;

    SessionRows(JdbcClient platform) {
        this.platform = platform;
    }

    /** What of a session is kept as it was checked. */
    record Row(
            Collection<UUID> modules,
            String place,
            LocalDate first,
            LocalDate last,
            @Nullable String district,
            int capacity,
            Trainer.Kind trainerKind,
            UUID trainer,
            int passMark) {}

    List<TrainingSession> all() {
        return platform.sql(SELECT + NEWEST).query((row, n) -> session(row)).list();
    }

    List<TrainingSession> within(Collection<VillageCode> villages) {
        return platform.sql(
                        SELECT
                                + """
                                 WHERE EXISTS (SELECT FROM training_participant p JOIN cadre i ON i.id = p.cadre
                                                WHERE p.session = s.id AND i.village = ANY (:villages))
                                """
                                + NEWEST)
                .param("villages", villages.stream().map(VillageCode::value).toArray(String[]::new))
                .query((row, n) -> session(row))
                .list();
    }

    Optional<TrainingSession> find(UUID id) {
        return platform.sql(SELECT + " WHERE s.id = :id")
                .param("id", id)
                .query((row, n) -> session(row))
                .optional();
    }

    void insert(UUID id, Row row) {
        write(
                """
                INSERT INTO training_session (id, place, first_day, last_day, district, capacity,
                                              facilitator, cadre, pass_mark)
                VALUES (:id, :place, :first, :last, :district, :capacity, :facilitator, :cadre, :mark)
                """,
                id,
                row);
    }

    void update(UUID id, Row row) {
        write(
                """
                UPDATE training_session
                   SET place = :place, first_day = :first, last_day = :last, district = :district,
                       capacity = :capacity, facilitator = :facilitator, cadre = :cadre,
                       pass_mark = :mark, version = version + 1
                 WHERE id = :id
                """,
                id,
                row);
    }

    void cancel(UUID id, String reason, Instant at) {
        platform.sql(
                        """
                        UPDATE training_session
                           SET cancelled = :at, cancel_reason = :reason, version = version + 1
                         WHERE id = :id
                        """)
                .param("id", id)
                .param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void write(String statement, UUID id, Row row) {
        var facilitator = row.trainerKind() == Trainer.Kind.FACILITATOR;
        platform.sql(statement)
                .param("id", id)
                .param("place", row.place())
                .param("first", row.first())
                .param("last", row.last())
                .param("district", row.district())
                .param("capacity", row.capacity())
                .param("facilitator", facilitator ? row.trainer() : null)
                .param("cadre", facilitator ? null : row.trainer())
                .param("mark", row.passMark())
                .update();
        platform.sql("DELETE FROM training_session_module WHERE session = ?").param(id).update();
        for (var module : row.modules()) {
            platform.sql("INSERT INTO training_session_module (session, module) VALUES (?, ?)")
                    .param(id)
                    .param(module)
                    .update();
        }
    }

    private static TrainingSession session(ResultSet row) throws SQLException {
        var district = row.getString("district");
        return new TrainingSession(
                row.getObject("id", UUID.class),
                taught((UUID[]) row.getArray("ids").getArray(), row),
                row.getString("place"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                district == null ? null : new District(district, row.getString("district_name")),
                row.getInt("capacity"),
                trainer(row),
                row.getInt("pass_mark"),
                row.getString("cancel_reason"),
                row.getInt("version"),
                new Counts(
                        row.getInt("invited"),
                        row.getInt("attended"),
                        row.getInt("passed"),
                        row.getInt("certified")));
    }

    private static List<Taught> taught(UUID[] ids, ResultSet row) throws SQLException {
        var titles = Arrays.asList((String[]) row.getArray("titles").getArray());
        return IntStream.range(0, ids.length)
                .mapToObj(n -> new Taught(ids[n], titles.get(n)))
                .toList();
    }

    private static Trainer trainer(ResultSet row) throws SQLException {
        var facilitator = row.getObject("facilitator", UUID.class);
        return facilitator != null
                ? new Trainer(
                        Trainer.Kind.FACILITATOR,
                        facilitator,
                        row.getString("facilitator_name"),
                        null,
                        null)
                : new Trainer(
                        Trainer.Kind.CADRE,
                        row.getObject("cadre", UUID.class),
                        row.getString("cadre_name"),
                        new VillageCode(row.getString("cadre_village")),
                        row.getObject("cadre_wave", Integer.class));
    }
}

package id.go.paserkab.desa.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the curriculum. */
@Component
final class ModuleRows {

    private final JdbcClient platform;

    ModuleRows(JdbcClient platform) {
        this.platform = platform;
    }

    List<TrainingModule> all() {
        return platform.sql("SELECT * FROM training_module ORDER BY retired NULLS FIRST, position")
                .query((row, n) -> module(row))
                .list();
    }

    Optional<TrainingModule> find(UUID id) {
        return platform.sql("SELECT * FROM training_module WHERE id = ?")
                .param(id)
                .query((row, n) -> module(row))
                .optional();
    }

    void insert(UUID id, CheckedModule module) {
        platform.sql(
                        """
                        INSERT INTO training_module (id, title, topics, hours, pass_mark)
                        VALUES (:id, :title, :topics, :hours, :mark)
                        """)
                .param("id", id)
                .param("title", module.title())
                .param("topics", String.join("\n", module.topics()))
                .param("hours", module.hours())
                .param("mark", module.passMark())
                .update();
    }

    void update(UUID id, CheckedModule module) {
        platform.sql(
                        """
                        UPDATE training_module
                           SET title = :title, topics = :topics, hours = :hours, pass_mark = :mark,
                               starter = false, version = version + 1
                         WHERE id = :id
                        """)
                .param("id", id)
                .param("title", module.title())
                .param("topics", String.join("\n", module.topics()))
                .param("hours", module.hours())
                .param("mark", module.passMark())
                .update();
    }

    void retire(UUID id, Instant at) {
        platform.sql(
                        "UPDATE training_module SET retired = :at, version = version + 1 WHERE id = :id")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static TrainingModule module(ResultSet row) throws SQLException {
        return new TrainingModule(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("topics").lines().toList(),
                row.getInt("hours"),
                row.getInt("pass_mark"),
                row.getBoolean("starter"),
                row.getObject("retired") != null,
                row.getInt("version"));
    }
}

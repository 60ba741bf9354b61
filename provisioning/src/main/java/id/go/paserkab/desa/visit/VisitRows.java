package id.go.paserkab.desa.visit;

import id.go.paserkab.desa.document.DocumentId;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.visit.VisitCheck.Checked;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Writes the rows of visits, and reads the one that is to be changed. */
@Component
final class VisitRows {

    private final JdbcClient platform;

    VisitRows(JdbcClient platform) {
        this.platform = platform;
    }

    Optional<Visit> find(UUID id) {
        return platform.sql(VisitColumns.SELECT + " WHERE v.id = :id")
                .param("id", id)
                .query((row, n) -> VisitColumns.visit(row))
                .optional();
    }

    boolean planned(VillageCode village, LocalDate day) {
        return platform.sql(
                        """
                        SELECT EXISTS (SELECT FROM visit WHERE village = :village AND planned = :day
                                                           AND held IS NULL AND cancelled IS NULL)
                        """)
                .param("village", village.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    void plan(UUID id, VillageCode village, UUID facilitator, Topic topic, LocalDate day) {
        platform.sql(
                        """
                        INSERT INTO visit (id, village, facilitator, topic, planned)
                        VALUES (:id, :village, :facilitator, :topic, :day)
                        """)
                .param("id", id)
                .param("village", village.value())
                .param("facilitator", facilitator)
                .param("topic", topic.name())
                .param("day", day)
                .update();
    }

    void move(UUID id, UUID facilitator, LocalDate day, String reason) {
        platform.sql(
                        """
                        UPDATE visit
                           SET moved_from = planned, planned = :day, move_reason = :reason,
                               facilitator = :facilitator, version = version + 1
                         WHERE id = :id
                        """)
                .param("id", id)
                .param("facilitator", facilitator)
                .param("day", day)
                .param("reason", reason)
                .update();
    }

    void cancel(UUID id, String reason, Instant at) {
        platform.sql(
                        """
                        UPDATE visit
                           SET cancelled = :at, cancel_reason = :reason, version = version + 1
                         WHERE id = :id
                        """)
                .param("id", id)
                .param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Records a visit that was planned, or one that nobody planned. */
    void record(UUID id, UUID facilitator, Checked checked, VisitAuthor by, Instant at) {
        told(
                        """
                        INSERT INTO visit (id, village, facilitator, topic, held, done, agreed, next_step,
                                           next_day, next_owner, attendance, author_subject, author_name,
                                           recorded)
                        VALUES (:id, :village, :facilitator, :topic, :held, :done, :agreed, :step,
                                :due, :owner, :attendance, :subject, :author, :at)
                            ON CONFLICT (id) DO UPDATE
                           SET facilitator = excluded.facilitator, topic = excluded.topic,
                               held = excluded.held, done = excluded.done, agreed = excluded.agreed,
                               next_step = excluded.next_step, next_day = excluded.next_day,
                               next_owner = excluded.next_owner, attendance = excluded.attendance,
                               author_subject = excluded.author_subject,
                               author_name = excluded.author_name, recorded = excluded.recorded,
                               version = visit.version + 1
                        """,
                        id,
                        facilitator,
                        checked)
                .param("subject", by.actor().subject())
                .param("author", by.actor().name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        gates(id, checked);
    }

    void correct(UUID id, UUID facilitator, Checked checked) {
        told(
                        """
                        UPDATE visit
                           SET village = :village, facilitator = :facilitator, topic = :topic, held = :held,
                               done = :done, agreed = :agreed, next_step = :step, next_day = :due,
                               next_owner = :owner, attendance = :attendance, version = version + 1
                         WHERE id = :id
                        """,
                        id,
                        facilitator,
                        checked)
                .update();
        gates(id, checked);
    }

    void addPhotos(UUID id, List<DocumentId> photos) {
        for (var photo : photos) {
            platform.sql("INSERT INTO visit_photo (document, visit) VALUES (?, ?)")
                    .param(photo.value())
                    .param(id)
                    .update();
        }
    }

    void takePhoto(UUID id, DocumentId photo) {
        platform.sql("DELETE FROM visit_photo WHERE visit = ? AND document = ?")
                .param(id)
                .param(photo.value())
                .update();
    }

    private StatementSpec told(String statement, UUID id, UUID facilitator, Checked checked) {
        var next = checked.next();
        return platform.sql(statement)
                .param("id", id)
                .param("village", checked.village().value())
                .param("facilitator", facilitator)
                .param("topic", checked.topic().name())
                .param("held", checked.held())
                .param("done", checked.done())
                .param("agreed", checked.agreed())
                .param("step", next == null ? null : next.what())
                .param("due", next == null ? null : next.due())
                .param("owner", next == null ? null : next.who())
                .param("attendance", checked.attendance());
    }

    private void gates(UUID id, Checked checked) {
        platform.sql("DELETE FROM visit_gate WHERE visit = ?").param(id).update();
        for (var gate : checked.gates()) {
            platform.sql("INSERT INTO visit_gate (visit, gate) VALUES (?, ?)")
                    .param(id)
                    .param(gate.value())
                    .update();
        }
    }
}

package id.go.paserkab.desa.readiness;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.platform.OneAtATime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of gates, their editions and checklists. */
@Component
final class GateRows {

    private static final String GATES =
            """
            SELECT g.code, g.position, g.needed_at_start,
                   coalesce(g.retired_at <= :moment, false) AS retired,
                   e.edition, e.title, e.purpose, e.basis, e.review_days,
                   i.item, i.kind, i.label, i.required, i.unit, i.minimum, i.check_of
              FROM gate g
              JOIN LATERAL (SELECT * FROM gate_edition
                             WHERE gate = g.code AND at <= :moment AND (:edition = 0 OR edition = :edition)
                             ORDER BY edition DESC LIMIT 1) e ON true
              LEFT JOIN gate_item i ON i.gate = e.gate AND i.edition = e.edition
             WHERE :gate = '' OR g.code = :gate
             ORDER BY g.position, g.code, i.position
            """;

    private final JdbcClient platform;
    private final OneAtATime oneAtATime;

    GateRows(JdbcClient platform, OneAtATime oneAtATime) {
        this.platform = platform;
        this.oneAtATime = oneAtATime;
    }

    /** Every gate that there was at that moment, in the edition it had then; retired ones too. */
    List<Gate> all(Instant moment) {
        return read(moment, "", 0);
    }

    Optional<Gate> find(GateCode code, Instant moment) {
        return read(moment, code.value(), 0).stream().findFirst();
    }

    Optional<Gate> edition(GateCode code, int edition, Instant moment) {
        return edition < 1
                ? Optional.empty()
                : read(moment, code.value(), edition).stream().findFirst();
    }

    /** Locks the list of gates, so that two who add or move one do not cross. */
    void lock() {
        oneAtATime.hold("gates");
    }

    /** Adds a gate at the end and tells its code. */
    GateCode insert(Instant at) {
        return new GateCode(
                platform.sql(
                                """
                                INSERT INTO gate (code, position, needed_at_start, created)
                                SELECT 'G' || (max(substr(code, 2)::integer) + 1), max(position) + 1, false, :at
                                  FROM gate
                                RETURNING code
                                """)
                        .param("at", Rows.time(at))
                        .query(String.class)
                        .single());
    }

    /** Whether this edition was added; somebody else may have been faster. */
    boolean insertEdition(GateCode gate, int edition, EditGate edit, Instant at, Actor by) {
        var added =
                platform.sql(
                                """
                                INSERT INTO gate_edition
                                       (gate, edition, title, purpose, basis, review_days, at, by_subject, by_name)
                                VALUES (:gate, :edition, :title, :purpose, :basis, :days, :at, :subject, :name)
                                ON CONFLICT DO NOTHING
                                """)
                        .param("gate", gate.value())
                        .param("edition", edition)
                        .param("title", edit.title())
                        .param("purpose", edit.purpose())
                        .param("basis", edit.basis())
                        .param("days", edit.reviewDays())
                        .param("at", Rows.time(at))
                        .param("subject", by.subject())
                        .param("name", by.name())
                        .update();
        if (added == 0) {
            return false;
        }
        var position = 0;
        for (var item : edit.items()) {
            position++;
            insertItem(gate, edition, position, item);
        }
        return true;
    }

    void needAtStart(GateCode gate, boolean needed) {
        platform.sql("UPDATE gate SET needed_at_start = :needed WHERE code = :gate")
                .param("needed", needed)
                .param("gate", gate.value())
                .update();
    }

    void retire(GateCode gate, @Nullable Instant at) {
        platform.sql("UPDATE gate SET retired_at = CAST(:at AS timestamptz) WHERE code = :gate")
                .param("at", at == null ? null : Rows.time(at))
                .param("gate", gate.value())
                .update();
    }

    void place(GateCode gate, int position) {
        platform.sql("UPDATE gate SET position = :position WHERE code = :gate")
                .param("position", position)
                .param("gate", gate.value())
                .update();
    }

    private void insertItem(GateCode gate, int edition, int position, GateItem item) {
        platform.sql(
                        """
                        INSERT INTO gate_item
                               (gate, edition, item, position, kind, label, required, unit, minimum, check_of)
                        VALUES (:gate, :edition, :item, :position, :kind, :label, :required, :unit,
                                CAST(:minimum AS numeric), :check)
                        """)
                .param("gate", gate.value())
                .param("edition", edition)
                .param("item", item.key())
                .param("position", position)
                .param("kind", item.kind().name())
                .param("label", item.label())
                .param("required", item.required())
                .param("unit", item.unit())
                .param("minimum", item.minimum())
                .param("check", item.check())
                .update();
    }

    private List<Gate> read(Instant moment, String gate, int edition) {
        var items = new LinkedHashMap<GateCode, List<GateItem>>();
        var gates = new LinkedHashMap<GateCode, Gate>();
        platform.sql(GATES)
                .param("moment", Rows.time(moment))
                .param("gate", gate)
                .param("edition", edition)
                .query((row, n) -> {
                    var code = new GateCode(row.getString("code"));
                    var list = items.computeIfAbsent(code, _ -> new ArrayList<>());
                    if (row.getString("item") != null) {
                        list.add(item(row));
                    }
                    return gates.putIfAbsent(code, gate(code, row, list));
                })
                .list();
        return List.copyOf(gates.values());
    }

    private static Gate gate(GateCode code, ResultSet row, List<GateItem> items)
            throws SQLException {
        return new Gate(
                code,
                row.getInt("edition"),
                row.getInt("position"),
                row.getString("title"),
                row.getString("purpose"),
                row.getString("basis"),
                row.getInt("review_days"),
                row.getBoolean("needed_at_start"),
                row.getBoolean("retired"),
                items);
    }

    private static GateItem item(ResultSet row) throws SQLException {
        return new GateItem(
                row.getString("item"),
                GateItem.Kind.valueOf(row.getString("kind")),
                row.getString("label"),
                row.getBoolean("required"),
                row.getString("unit"),
                row.getBigDecimal("minimum"),
                row.getString("check_of"));
    }
}

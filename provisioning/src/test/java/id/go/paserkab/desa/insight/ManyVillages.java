package id.go.paserkab.desa.insight;

import id.go.paserkab.desa.local.TestServices;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Villages that are in no register, with made-up pasts of every kind. They are put in and taken out
 * by the superuser, past all triggers, as their pasts have to be long ones.
 */
final class ManyVillages implements AutoCloseable {

    private static final int COUNT = 150;
    private static final List<String> STATES =
            List.of("ACTIVE", "ACTIVE", "ACTIVE", "READ_ONLY", "SUSPENDED", "ARCHIVED");

    private final Random random;
    private final LocalDate today;
    private final List<String> statements = new ArrayList<>();

    ManyVillages(long seed, LocalDate today) {
        this.random = new Random(seed);
        this.today = today;
        for (var number = 0; number < COUNT; number++) {
            village(number);
        }
        execute(statements);
    }

    private void village(int number) {
        var district = "64.01.%02d".formatted(1 + random.nextInt(10));
        var code = "%s.2%03d".formatted(district, 800 + number);
        var opened = random.nextInt(5) == 0 ? null : today.minusDays(random.nextInt(45));
        var state = opened == null ? "PLANNED" : STATES.get(random.nextInt(STATES.size()));
        add(
                "INSERT INTO village (code, name, slug, district, state, palette) VALUES"
                        + " ('%s', 'Rekaan %d', 'rekaan-%d', '%s', '%s', 1)",
                code, number, number, district, state);
        history(code, "PLANNED", today.minusDays(200));
        if (opened != null) {
            opening(code, opened, state);
        }
        for (var day = 0; day < 70; day++) {
            if (random.nextInt(40) < number % 12) {
                add(
                        "INSERT INTO activity VALUES ('%s', '%s', 'SIGNED_IN', 1)",
                        code, today.minusDays(day));
            }
        }
        for (var gate : List.of("G0", "G1", "G2", "G3")) {
            decisions(code, gate, number % 3 == 0 ? 4 : 1 + random.nextInt(3));
        }
    }

    private void opening(String code, LocalDate opened, String state) {
        add(
                "INSERT INTO provisioning_run (id, village, state, queued_at, finished_at) VALUES"
                        + " ('%s', '%s', 'SUCCEEDED', '%s 00:00+08', '%s 00:00+08')",
                UUID.randomUUID(), code, opened, opened);
        history(code, "PROVISIONING", opened);
        history(code, "ACTIVE", opened);
        if (!state.equals("ACTIVE")) {
            history(code, state, opened.plusDays(random.nextInt(10)));
        }
    }

    private void decisions(String code, String gate, int count) {
        var day = today.minusDays(60);
        for (var sequence = 1; sequence <= count; sequence++) {
            var kind = List.of("CONFIRM", "CONFIRM", "WAIVE", "WITHDRAW").get(random.nextInt(4));
            day = day.plusDays(random.nextInt(18));
            if (day.isAfter(today)) {
                return;
            }
            var until =
                    kind.equals("WITHDRAW") ? "NULL" : "'" + day.plusDays(random.nextInt(90)) + "'";
            add(
                    "INSERT INTO gate_decision (village, gate, sequence, kind, edition, reason,"
                            + " until, at, by_subject, by_name) VALUES ('%s', '%s', %d, '%s', 1,"
                            + " 'uji', %s, '%s 00:00+08', 'uji', 'Uji')",
                    code, gate, sequence, kind, until, day);
        }
    }

    private void history(String code, String state, LocalDate day) {
        add(
                "INSERT INTO village_history (village, state, at) VALUES ('%s', '%s', '%s"
                        + " 00:00+08')",
                code, state, day);
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private void add(String statement, Object... values) {
        statements.add(statement.formatted(values));
    }

    @Override
    public void close() {
        execute(
                List.of(
                        "DELETE FROM gate_decision WHERE village ~ '2[89]..$'",
                        "DELETE FROM provisioning_run WHERE village ~ '2[89]..$'",
                        "DELETE FROM activity WHERE village ~ '2[89]..$'",
                        "DELETE FROM active_days WHERE village ~ '2[89]..$'",
                        "DELETE FROM village_history WHERE village ~ '2[89]..$'",
                        "DELETE FROM village WHERE code ~ '2[89]..$'"));
    }

    private static void execute(List<String> statements) {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.addBatch(sql);
            }
            statement.executeBatch();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Triggers rest, but for those that keep the active days: these are looked at here. */
    static Connection superuser() throws SQLException {
        var connection = DriverManager.getConnection(TestServices.superuserUrl());
        try (var statement = connection.createStatement()) {
            statement.execute("SET search_path = platform");
            statement.execute("SET session_replication_role = replica");
            statement.execute("ALTER TABLE activity ENABLE ALWAYS TRIGGER activity_marks_days");
        }
        return connection;
    }
}

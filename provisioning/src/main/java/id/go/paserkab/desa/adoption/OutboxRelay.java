package id.go.paserkab.desa.adoption;

import id.go.paserkab.desa.activity.ActivityKind;
import id.go.paserkab.desa.adoption.ActivityBook.Happened;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.platform.OneAtATime;
import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillagePools;
import id.go.paserkab.desa.worker.OnWorker;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes what lies in a village's outbox and counts it, each row once. The village's database login
 * and the platform's cannot share a transaction; so the platform notes which rows it has counted,
 * in the transaction that counts them, before they are taken out of the village's outbox. Whatever
 * dies in between, the next turn finds the note.
 */
@OnWorker
class OutboxRelay {

    private static final int AT_ONCE = 500;

    /** What this build does not know was put in by a newer one, whose workers count it. */
    private static final String[] KNOWN =
            Arrays.stream(ActivityKind.values()).map(Enum::name).toArray(String[]::new);

    private final VillagePools pools;
    private final JdbcClient platform;
    private final OneAtATime oneAtATime;
    private final ActivityBook book;
    private final TransactionTemplate transactions;

    OutboxRelay(
            VillagePools pools,
            JdbcClient platform,
            OneAtATime oneAtATime,
            ActivityBook book,
            TransactionTemplate transactions) {
        this.pools = pools;
        this.platform = platform;
        this.oneAtATime = oneAtATime;
        this.book = book;
        this.transactions = transactions;
    }

    /** How many rows were counted. */
    int relay(VillageCode village) {
        var office = VillageAccess.office(village);
        var counted = 0;
        while (true) {
            var turn =
                    Objects.requireNonNull(
                            transactions.execute(status -> {
                                // Whoever read while another counts would count by an old reading.
                                oneAtATime.hold("outbox:" + village);
                                return count(village, pools.execute(office, OutboxRelay::read));
                            }));
            counted += turn.counted();
            if (turn.numbers().length == 0) {
                return counted;
            }
            pools.execute(office, connection -> delete(connection, turn.numbers()));
        }
    }

    private Turn count(VillageCode village, List<Row> rows) {
        var numbers = rows.stream().map(Row::number).toArray(Long[]::new);
        forget(village, numbers);
        var fresh = new HashSet<>(take(village, numbers));
        var happened =
                rows.stream()
                        .filter(row -> fresh.contains(row.number()))
                        .map(row -> row.happened(village))
                        .toList();
        book.add(happened);
        return new Turn(happened.size(), numbers);
    }

    /** Notes of rows that are in the outbox no longer are of no more use. */
    private void forget(VillageCode village, Long[] numbers) {
        platform.sql(
                        """
                        DELETE FROM outbox_taken
                         WHERE village = :village AND number <> ALL (:numbers) AND number < :end
                        """)
                .param("village", village.value())
                .param("numbers", numbers)
                .param("end", numbers.length < AT_ONCE ? Long.MAX_VALUE : numbers[AT_ONCE - 1])
                .update();
    }

    private List<Long> take(VillageCode village, Long[] numbers) {
        return platform.sql(
                        """
                        INSERT INTO outbox_taken (village, number)
                        SELECT :village, number FROM unnest(:numbers) number
                        ON CONFLICT DO NOTHING RETURNING number
                        """)
                .param("village", village.value())
                .param("numbers", numbers)
                .query((row, n) -> row.getLong("number"))
                .list();
    }

    private static List<Row> read(Connection connection) throws SQLException {
        var rows = new ArrayList<Row>();
        if (!there(connection)) {
            return rows;
        }
        try (var statement =
                connection.prepareStatement(
                        "SELECT number, at, kind, amount FROM outbox WHERE kind = ANY (?)"
                                + " ORDER BY number LIMIT "
                                + AT_ONCE)) {
            statement.setArray(1, connection.createArrayOf("text", KNOWN));
            var found = statement.executeQuery();
            while (found.next()) {
                rows.add(
                        new Row(
                                found.getLong("number"),
                                found.getObject("at", OffsetDateTime.class).toInstant(),
                                ActivityKind.valueOf(found.getString("kind")),
                                found.getInt("amount")));
            }
        }
        return rows;
    }

    /** A village whose schema waits for an upgrade may have none yet. */
    private static boolean there(Connection connection) throws SQLException {
        try (var statement =
                connection.prepareStatement("SELECT to_regclass('outbox') IS NOT NULL")) {
            var found = statement.executeQuery();
            return found.next() && found.getBoolean(1);
        }
    }

    private static int delete(Connection connection, Long[] numbers) throws SQLException {
        try (var statement =
                connection.prepareStatement("DELETE FROM outbox WHERE number = ANY (?)")) {
            statement.setArray(1, connection.createArrayOf("bigint", numbers));
            return statement.executeUpdate();
        }
    }

    private record Turn(int counted, Long[] numbers) {}

    private record Row(long number, Instant at, ActivityKind kind, int amount) {

        Happened happened(VillageCode village) {
            return new Happened(village, at, kind, amount);
        }
    }
}

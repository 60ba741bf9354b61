package id.go.paserkab.desa.benchmark.programme;

import id.go.paserkab.desa.activity.ActivityKind;
import id.go.paserkab.desa.activity.Outbox;
import id.go.paserkab.desa.activity.OutboxFilled;
import id.go.paserkab.desa.benchmark.Laboratory;
import id.go.paserkab.desa.benchmark.Part;
import id.go.paserkab.desa.benchmark.Product;
import id.go.paserkab.desa.benchmark.measure.Report;
import id.go.paserkab.desa.benchmark.measure.Report.Figure;
import id.go.paserkab.desa.benchmark.measure.Report.Table;
import id.go.paserkab.desa.benchmark.measure.Samples;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.tenancy.VillageNames;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What it takes to record what happens in villages, from their transactions to the last count. */
public final class EventsPart implements Part {

    private static final int EVENTS = 100_000;
    private static final int AT_ONCE = 16;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Override
    public String name() {
        return "events";
    }

    @Override
    public Report run(Laboratory laboratory) throws Exception {
        var events = laboratory.options().quick() ? EVENTS / 100 : EVENTS;
        var product = laboratory.product();
        var villages = laboratory.fleet().villages().stream().map(Village::code).toList();
        laboratory.progress().say("events: warming up");
        transactions(product, villages, events / 20);
        awaitCounted(product, events / 20);

        laboratory.progress().say("events: %d transactions with an event each", events);
        var before = counted(product);
        var start = System.nanoTime();
        transactions(product, villages, events);
        var put = seconds(start);
        awaitCounted(product, before + events);
        var whole = seconds(start);

        laboratory.progress().say("events: %d events lie in the outboxes", events);
        fill(product, villages, events);
        before = counted(product);
        start = System.nanoTime();
        villages.forEach(village -> product.context().publishEvent(new OutboxFilled(village)));
        awaitCounted(product, before + events);
        var drained = seconds(start);

        return new Report(
                name(),
                "Recording what happens",
                Map.of(
                        "events", String.valueOf(events),
                        "villages, in turn", String.valueOf(villages.size()),
                        "transactions at a time", String.valueOf(AT_ONCE)),
                List.of(
                        new Table(
                                "Events, one a transaction",
                                List.of(
                                        perSecond("put in by villages' transactions", events, put),
                                        perSecond("put in and counted, every one", events, whole))),
                        new Table(
                                "Events that lie in the outboxes",
                                List.of(perSecond("counted by the worker", events, drained)))),
                List.of(
                        "%d events were counted exactly once in %.1f s, from the first transaction to the last count; the worker was done %.1f s after the last transaction."
                                .formatted(events, whole, whole - put)));
    }

    private static Figure perSecond(String what, int events, double seconds) {
        return Figure.of(what, "events/s", Samples.of(events / seconds));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void transactions(Product product, List<VillageCode> villages, int events)
            throws InterruptedException, ExecutionException {
        var outbox = product.bean(Outbox.class);
        var transaction =
                new TransactionTemplate(
                        product.context()
                                .getBean(
                                        "villageTransactionManager",
                                        PlatformTransactionManager.class));
        var next = new AtomicInteger();
        Callable<Integer> loop =
                () -> {
                    var done = 0;
                    for (var number = next.getAndIncrement();
                            number < events;
                            number = next.getAndIncrement()) {
                        VillageContext.run(
                                VillageAccess.office(villages.get(number % villages.size())),
                                () ->
                                        transaction.executeWithoutResult(
                                                _ -> outbox.put(ActivityKind.PROFILE_EDITED, 1)));
                        done++;
                    }
                    return done;
                };
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var loops = IntStream.range(0, AT_ONCE).mapToObj(_ -> loop).toList();
            for (var result : executor.invokeAll(loops)) {
                result.get();
            }
        }
    }

    /** Beneath the product, so that nothing is counted before the clock runs. */
    private static void fill(Product product, List<VillageCode> villages, int events)
            throws SQLException {
        try (var connection = product.provisioner().connect();
                var statement = connection.createStatement()) {
            for (var index = 0; index < villages.size(); index++) {
                var share = events / villages.size() + (index < events % villages.size() ? 1 : 0);
                statement.executeUpdate(
                        "INSERT INTO %s.outbox (kind, amount) SELECT 'PROFILE_EDITED', 1 FROM generate_series(1, %d)"
                                .formatted(VillageNames.schema(villages.get(index)), share));
            }
        }
    }

    private static void awaitCounted(Product product, long events)
            throws SQLException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        for (var found = counted(product); found != events; found = counted(product)) {
            if (found > events || System.nanoTime() > end) {
                throw new IllegalStateException(
                        "%d events were counted instead of %d".formatted(found, events));
            }
            Thread.sleep(20);
        }
    }

    private static long counted(Product product) throws SQLException {
        try (var connection = product.platform().connect();
                var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                "SELECT coalesce(sum(count), 0) FROM activity WHERE kind = 'PROFILE_EDITED'")) {
            row.next();
            return row.getLong(1);
        }
    }
}

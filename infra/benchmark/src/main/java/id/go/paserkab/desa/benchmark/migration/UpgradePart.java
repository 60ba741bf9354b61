package id.go.paserkab.desa.benchmark.migration;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.benchmark.Fleet;
import id.go.paserkab.desa.benchmark.Laboratory;
import id.go.paserkab.desa.benchmark.Part;
import id.go.paserkab.desa.benchmark.Product;
import id.go.paserkab.desa.benchmark.measure.Contender;
import id.go.paserkab.desa.benchmark.measure.Report;
import id.go.paserkab.desa.benchmark.measure.Report.Figure;
import id.go.paserkab.desa.benchmark.measure.Report.Table;
import id.go.paserkab.desa.benchmark.measure.Samples;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.migration.FleetMigration;
import id.go.paserkab.desa.migration.VillageSchemas;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.tenancy.VillageBlueprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** One changeset over the fleet, by the product and by the bare SQL; taken back between rounds. */
public final class UpgradePart implements Part {

    private static final String REWIND =
            """
            ALTER TABLE profile DROP COLUMN IF EXISTS benchmark_remark;
            DELETE FROM databasechangelog WHERE id = 'one-more' AND author = 'benchmark'
            """;
    private static final int MANY = Fleet.PARALLELISM;
    private static final String BARE_ONE = "the bare SQL, one at a time";
    private static final String OURS_ONE = "the product, one at a time";
    private static final String CHECKED_ONE = "the fingerprint by itself, one at a time";
    private static final String BARE_MANY = "the bare SQL, " + MANY + " at a time";
    private static final String OURS_MANY = "the product, " + MANY + " at a time";
    private static final String ORDERED = "the product, from the order to its end, canaries first";

    @Override
    public String name() {
        return "upgrade";
    }

    @Override
    public Report run(Laboratory laboratory) throws Exception {
        var villages = laboratory.fleet().villages().stream().map(Village::code).toList();
        var product = laboratory.product();
        var schemas = new Schemas(product.provisioner(), villages);
        var contenders = contenders(product, schemas);
        laboratory.progress().say("upgrade: warming up");
        for (var contender : contenders) {
            contender.work().round();
        }
        return report(
                villages.size(),
                laboratory.rounds(laboratory.deadline()).run("upgrade", contenders));
    }

    private static List<Contender<Double>> contenders(Product product, Schemas schemas)
            throws Exception {
        var changelog = new Changelog(product.bean(VillageBlueprint.class).changelog());
        var before = changelog.changesets() - 1;
        var script = changelog.script(before);
        var watch = new Watch(schemas.villages().size());
        Watch.Step rewind = () -> rewind(product, schemas, before);
        return List.of(
                watch.contender(BARE_ONE, rewind, () -> schemas.each(1, "", script)),
                watch.contender(OURS_ONE, rewind, () -> bring(product, schemas.villages(), 1)),
                watch.contender(
                        CHECKED_ONE,
                        () -> bring(product, schemas.villages(), MANY),
                        () ->
                                schemas.villages()
                                        .forEach(product.bean(VillageSchemas.class)::check)),
                watch.contender(BARE_MANY, rewind, () -> schemas.each(MANY, "", script)),
                watch.contender(OURS_MANY, rewind, () -> bring(product, schemas.villages(), MANY)),
                watch.contender(ORDERED, rewind, () -> order(product.bean(FleetMigration.class))));
    }

    private static void rewind(Product product, Schemas schemas, int version) throws Exception {
        schemas.each(1, "", REWIND);
        try (var connection = product.platform().connect();
                var statement =
                        connection.prepareStatement(
                                "UPDATE village SET schema_version = ? WHERE schema_version > ?")) {
            statement.setInt(1, version);
            statement.setInt(2, version);
            statement.executeUpdate();
        }
    }

    private static void bring(Product product, List<VillageCode> villages, int workers)
            throws Exception {
        var migration = product.bean(VillageSchemas.class);
        var tasks = new ArrayList<Callable<Object>>();
        villages.forEach(village -> tasks.add(() -> migration.bring(village)));
        try (var executor = Executors.newFixedThreadPool(workers)) {
            for (var done : executor.invokeAll(tasks)) {
                done.get();
            }
        }
    }

    private static void order(FleetMigration fleet) throws InterruptedException {
        var id = fleet.start(Actor.platform("benchmark"));
        while (true) {
            var upgrade = fleet.find(id).orElseThrow();
            switch (upgrade.state()) {
                case COMPLETED -> {
                    return;
                }
                case INCOMPLETE ->
                        throw new IllegalStateException("Villages failed: " + upgrade.villages());
                case RUNNING -> Thread.sleep(25);
            }
        }
    }

    private Report report(int villages, Map<String, List<Double>> results) {
        var figures = new ArrayList<Figure>();
        figures.add(Figure.of(BARE_ONE, "ms/village", samples(results, BARE_ONE)));
        figures.add(compared(results, OURS_ONE, BARE_ONE, "at most 1.5"));
        figures.add(compared(results, CHECKED_ONE, BARE_ONE, null));
        figures.add(Figure.of(BARE_MANY, "ms/village", samples(results, BARE_MANY)));
        figures.add(compared(results, OURS_MANY, BARE_MANY, "at most 1.5"));
        figures.add(compared(results, ORDERED, BARE_MANY, null));
        return new Report(
                name(),
                "One changeset over the fleet",
                Map.of("villages", String.valueOf(villages)),
                List.of(new Table("A column added with a check", figures)),
                List.of(
                        "The bare SQL includes the row in databasechangelog. The product also reads"
                                + " the village's history, takes the new fingerprint and notes both;"
                                + " an order also waits for a worker to wake and writes each"
                                + " village's row. The fingerprint by itself is a transaction that"
                                + " changes nothing."));
    }

    private static Figure compared(
            Map<String, List<Double>> results, String what, String floor, @Nullable String aim) {
        return Figure.of(what, "ms/village", samples(results, what))
                .against(
                        "the bare SQL",
                        samples(results, what).dividedBy(samples(results, floor)),
                        aim);
    }

    private static Samples samples(Map<String, List<Double>> results, String name) {
        return new Samples(Objects.requireNonNull(results.get(name)));
    }
}

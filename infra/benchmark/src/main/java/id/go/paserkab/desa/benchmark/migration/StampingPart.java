package id.go.paserkab.desa.benchmark.migration;

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
import id.go.paserkab.desa.migration.ProvisionerTransactions;
import id.go.paserkab.desa.migration.VillageSchemas;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.tenancy.VillageBlueprint;
import id.go.paserkab.desa.tenancy.VillageNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Schemas by the product's migration code, by the bare script, and by Liquibase alone. */
public final class StampingPart implements Part {

    private static final String AIM = "at most 1.25";
    private static final int LIQUIBASE_SAMPLE = 3;
    private static final int MANY = Fleet.PARALLELISM;

    @Override
    public String name() {
        return "stamping";
    }

    @Override
    public Report run(Laboratory laboratory) throws Exception {
        var product = laboratory.product();
        var villages = planned(product, laboratory.options().villages());
        var changelog = new Changelog(product.bean(VillageBlueprint.class).changelog());
        var schemas = new Schemas(product.provisioner(), villages);
        schemas.makeRoles();
        try {
            var contenders = contenders(product, changelog, schemas);
            laboratory.progress().say("stamping: warming up");
            for (var contender : contenders) {
                contender.work().round();
            }
            return report(
                    villages.size(),
                    changelog.changesets(),
                    laboratory.rounds(laboratory.deadline()).run("stamping", contenders));
        } finally {
            forget(product, schemas);
        }
    }

    private static List<VillageCode> planned(Product product, int count) {
        return product.bean(VillageRegister.class).villages().stream()
                .map(Village::code)
                .limit(count)
                .toList();
    }

    private static List<Contender<Double>> contenders(
            Product product, Changelog changelog, Schemas schemas) throws Exception {
        var watch = new Watch(schemas.villages().size());
        var script = changelog.script(0);
        var sample =
                schemas.villages()
                        .subList(0, Math.min(LIQUIBASE_SAMPLE, schemas.villages().size()));
        return List.of(
                watch.contender(
                        floor(1),
                        schemas::dropSchemas,
                        () -> schemas.each(1, "CREATE SCHEMA ", script)),
                watch.contender(ours(1), schemas::dropSchemas, () -> stamp(product, schemas, 1)),
                watch.contender(
                        floor(MANY),
                        schemas::dropSchemas,
                        () -> schemas.each(MANY, "CREATE SCHEMA ", script)),
                watch.contender(
                        ours(MANY), schemas::dropSchemas, () -> stamp(product, schemas, MANY)),
                watch.contender(
                        "Liquibase by itself, one at a time",
                        sample.size(),
                        schemas::dropSchemas,
                        () -> byLiquibase(product, changelog, sample)));
    }

    private static void stamp(Product product, Schemas schemas, int workers) throws Exception {
        var provisioner = product.bean(ProvisionerTransactions.class);
        var migration = product.bean(VillageSchemas.class);
        var tasks = new ArrayList<Callable<Boolean>>();
        for (var village : schemas.villages()) {
            tasks.add(() -> {
                provisioner.run(
                        sql -> sql.execute("CREATE SCHEMA " + VillageNames.schema(village)));
                migration.bring(village);
                return true;
            });
        }
        try (var executor = Executors.newFixedThreadPool(workers)) {
            for (var done : executor.invokeAll(tasks)) {
                done.get();
            }
        }
    }

    private static void byLiquibase(Product product, Changelog changelog, List<VillageCode> sample)
            throws Exception {
        for (var village : sample) {
            try (var connection = product.provisioner().connect()) {
                changelog.update(connection, village);
            }
        }
    }

    /** Leaves the register as if no village had ever had a schema. */
    private static void forget(Product product, Schemas schemas) throws Exception {
        var migration = product.bean(VillageSchemas.class);
        schemas.villages().forEach(migration::drop);
        schemas.dropRoles();
    }

    private Report report(int villages, int changesets, Map<String, List<Double>> results) {
        var figures = new ArrayList<Figure>();
        for (var workers : List.of(1, MANY)) {
            var floor = samples(results, floor(workers));
            var ours = samples(results, ours(workers));
            figures.add(Figure.of(floor(workers), "ms/village", floor));
            figures.add(
                    Figure.of(ours(workers), "ms/village", ours)
                            .against("the bare script", ours.dividedBy(floor), AIM));
        }
        var alone = "Liquibase by itself, one at a time";
        figures.add(
                Figure.of(alone, "ms/village", samples(results, alone))
                        .against(
                                "the bare script",
                                samples(results, alone).dividedBy(samples(results, floor(1))),
                                null));
        return new Report(
                name(),
                "Stamping schemas",
                Map.of(
                        "villages", String.valueOf(villages),
                        "changesets", String.valueOf(changesets),
                        "sample of Liquibase",
                                String.valueOf(Math.min(LIQUIBASE_SAMPLE, villages))),
                List.of(new Table("A village's schema from nothing", figures)),
                List.of(
                        "All of %d villages, one at a time: the bare script %.1f s, the product %.1f s."
                                .formatted(
                                        villages,
                                        samples(results, floor(1)).median() * villages / 1000,
                                        samples(results, ours(1)).median() * villages / 1000)));
    }

    private static Samples samples(Map<String, List<Double>> results, String name) {
        return new Samples(Objects.requireNonNull(results.get(name)));
    }

    private static String floor(int workers) {
        return "the bare script, " + (workers == 1 ? "one" : workers) + " at a time";
    }

    private static String ours(int workers) {
        return "the product, " + (workers == 1 ? "one" : workers) + " at a time";
    }
}

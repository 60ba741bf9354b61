package id.go.paserkab.desa.migration;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.platform.ProvisionerDatabase;
import id.go.paserkab.desa.provisioning.ProvisioningTest;
import id.go.paserkab.desa.tenancy.VillageBlueprint;
import id.go.paserkab.desa.tenancy.VillageNames;
import java.sql.Connection;
import java.util.function.Consumer;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.UpdateSummaryEnum;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;

@ProvisioningTest
class FingerprintIntegrationTests {

    /** Villages that no register knows, so that they can be made and dropped at will. */
    private static final VillageCode STAMPED = new VillageCode("99.01.01.2001");

    private static final VillageCode BUILT = new VillageCode("99.01.01.2002");

    @Autowired VillageSchemas schemas;
    @Autowired ProvisionerTransactions provisioner;
    @Autowired VillageBlueprint blueprint;
    @Autowired @ProvisionerDatabase DataSource connections;

    @AfterEach
    void dropBoth() {
        for (var village : new VillageCode[] {STAMPED, BUILT}) {
            schemas.drop(village);
            provisioner.run(sql ->
                    VillageNames.roles(village)
                            .forEach(role -> sql.execute("DROP ROLE IF EXISTS " + role)));
        }
    }

    @Test
    void aStampedSchemaIsTheOneThatLiquibaseBuildsAlone() throws Exception {
        prepare(STAMPED);
        prepare(BUILT);
        var stamped = schemas.bring(STAMPED);
        asLiquibase(
                BUILT,
                liquibase -> {
                    try {
                        liquibase.update(new Contexts(), new LabelExpression());
                    } catch (liquibase.exception.LiquibaseException e) {
                        throw new IllegalStateException(e);
                    }
                });
        var built = schemas.bring(BUILT);
        assertThat(built).isEqualTo(stamped);
        schemas.check(STAMPED);
        schemas.check(BUILT);
    }

    @Test
    void liquibaseCanTakeOverAStampedSchema() throws Exception {
        prepare(STAMPED);
        var stamped = schemas.bring(STAMPED);
        asLiquibase(
                STAMPED,
                liquibase -> {
                    try {
                        assertThat(
                                        liquibase.listUnrunChangeSets(
                                                new Contexts(), new LabelExpression()))
                                .isEmpty();
                        liquibase.update(new Contexts(), new LabelExpression());
                    } catch (liquibase.exception.LiquibaseException e) {
                        throw new IllegalStateException(e);
                    }
                });
        assertThat(schemas.bring(STAMPED)).isEqualTo(stamped);
    }

    @Test
    void tellsApartWhateverDiffers() {
        prepare(STAMPED);
        schemas.bring(STAMPED);
        var schema = VillageNames.schema(STAMPED);
        var site = VillageNames.siteRole(STAMPED);
        differs("ALTER TABLE " + schema + ".note ADD COLUMN extra integer");
        differs("ALTER TABLE " + schema + ".note ALTER COLUMN mood TYPE varchar(40)");
        differs("ALTER TABLE " + schema + ".note ALTER COLUMN public DROP DEFAULT");
        differs("DROP INDEX " + schema + ".note_public");
        differs("ALTER TABLE " + schema + ".note DISABLE TRIGGER note_is_quiet");
        differs("GRANT SELECT ON " + schema + ".secret_note TO " + site);
        differs("GRANT SELECT (id) ON " + schema + ".note TO " + site);
        differs("GRANT CREATE ON SCHEMA " + schema + " TO " + site);
        differs("ALTER TABLE " + schema + ".note ENABLE ROW LEVEL SECURITY");
        differs("ALTER TABLE " + schema + ".note DROP CONSTRAINT note_word_check");
        differs(
                "CREATE OR REPLACE FUNCTION "
                        + schema
                        + ".refuse_shouting() RETURNS trigger LANGUAGE plpgsql AS"
                        + " 'BEGIN RETURN NEW; END'");
    }

    private void differs(String change) {
        var pair =
                provisioner.rehearse(sql -> {
                    var before = Fingerprint.of(sql, STAMPED);
                    sql.execute(change);
                    return new Pair(before, Fingerprint.of(sql, STAMPED));
                });
        assertThat(pair.after()).as(change).isNotEqualTo(pair.before());
    }

    private void prepare(VillageCode village) {
        provisioner.run((JdbcOperations sql) -> {
            VillageNames.roles(village).forEach(role -> sql.execute("CREATE ROLE " + role));
            sql.execute("CREATE SCHEMA " + VillageNames.schema(village));
        });
    }

    private void asLiquibase(VillageCode village, Consumer<Liquibase> work) throws Exception {
        try (Connection connection = connections.getConnection()) {
            try (var statement = connection.createStatement()) {
                statement.execute("SET search_path = " + VillageNames.schema(village));
            }
            OneLiquibase.alone(() -> {
                var database =
                        DatabaseFactory.getInstance()
                                .findCorrectDatabaseImplementation(new JdbcConnection(connection));
                database.setDefaultSchemaName(VillageNames.schema(village));
                var liquibase =
                        new Liquibase(
                                blueprint.changelog(), new ClassLoaderResourceAccessor(), database);
                liquibase.setShowSummary(UpdateSummaryEnum.OFF);
                work.accept(liquibase);
                connection.rollback();
                connection.setAutoCommit(true);
                try (var statement = connection.createStatement()) {
                    statement.execute("SET search_path = pg_catalog");
                }
                return true;
            });
        }
    }

    private record Pair(String before, String after) {}
}

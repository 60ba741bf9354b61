package id.go.paserkab.desa.web.village.protection;

import static id.go.paserkab.desa.web.support.Platform.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.local.TestServices;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Visitor;
import id.go.paserkab.desa.web.village.population.Hamlets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/**
 * Renewing keys, erasing, and a search of everything that is kept for a number that nobody may
 * find.
 */
class ProtectionPagesIntegrationTests extends WebIntegrationTests {

    private static final String KEYS = "/kantor/penduduk/kunci";

    private final Hamlets hamlets;

    ProtectionPagesIntegrationTests(ApplicationContext context) {
        super(context);
        this.hamlets = new Hamlets(platform, VILLAGE);
    }

    @Test
    void theSecretaryRenewsTheKeysAndNumbersAreFoundAsBefore() {
        var one = hamlets.head("Sari Kunci", hamlets.dusun());
        var visitor = enter(Role.SECRETARY);
        var token = visitor.get(at(KEYS)).csrf();
        var form = Map.of("_csrf", token);
        assertThat(visitor.post(at(KEYS + "/perbarui"), form).status()).isEqualTo(302);
        assertThat(visitor.get(at(KEYS)).body()).contains("disegel ulang");
        var search = Map.of("_csrf", token, "cari", one.nik());
        assertThat(
                        visitor.post(at("/kantor/penduduk/cari"), search)
                                .header("location")
                                .orElseThrow())
                .endsWith("/kantor/penduduk/" + one.id());
        assertThat(enter(Role.OPERATOR).get(at(KEYS)).status()).isEqualTo(403);
    }

    @Test
    void erasesOnlyWhoLeftAndOnlyForAReason() {
        var one = hamlets.head("Tono Pergi", hamlets.dusun());
        var page = "/kantor/penduduk/" + one.id() + "/hapus-data";
        var visitor = enter(Role.SECRETARY);
        assertThat(visitor.get(at(page)).body()).doesNotContain("name=\"reason\"");
        hamlets.leave(one.id());
        var asked = visitor.get(at(page));
        assertThat(asked.body()).contains("name=\"reason\"");
        assertThat(visitor.post(at(page), Map.of("_csrf", asked.csrf(), "reason", " ")).status())
                .isEqualTo(422);
        var form = Map.of("_csrf", asked.csrf(), "reason", "Permintaan yang bersangkutan");
        assertThat(visitor.post(at(page), form).status()).isEqualTo(302);
        var card = visitor.get(at("/kantor/penduduk/" + one.id())).body();
        assertThat(card).contains("Tono Pergi").doesNotContain("••");
        assertThat(visitor.get(at("/kantor/jejak-audit")).body())
                .contains("Permintaan yang bersangkutan");
    }

    @Test
    void aSeededNumberStandsInClearInNoTableOfTheWholeDatabase() throws SQLException {
        var one = hamlets.head("Uji Benih", hamlets.dusun());
        var visitor = enter(Role.OPERATOR);
        visitor.get(at("/kantor/penduduk/" + one.id()));
        assertThat(tablesThatContain(one.nik(), one.number())).isEmpty();
    }

    private static List<String> tablesThatContain(String... numbers) throws SQLException {
        var found = new ArrayList<String>();
        try (var database = DriverManager.getConnection(TestServices.superuserUrl());
                var statement = database.createStatement()) {
            var tables = new ArrayList<String>();
            try (var rows =
                    statement.executeQuery(
                            """
                            SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
                             WHERE schemaname NOT IN ('pg_catalog', 'information_schema')
                            """)) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (var table : tables) {
                for (var number : numbers) {
                    var question =
                            "SELECT 1 FROM %s t WHERE t::text LIKE '%%%s%%' LIMIT 1"
                                    .formatted(table, number);
                    try (var rows = statement.executeQuery(question)) {
                        if (rows.next()) {
                            found.add(table);
                        }
                    }
                }
            }
        }
        return found;
    }

    private Visitor enter(Role role) {
        var visitor = visitor();
        platform.person(Scope.of(VILLAGE), role).signIn(visitor, platform.origin(VILLAGE));
        return visitor;
    }

    private String at(String path) {
        return platform.origin(VILLAGE) + path;
    }
}

package id.go.paserkab.desa.register;

import id.go.paserkab.desa.kernel.Slug;
import id.go.paserkab.desa.kernel.VillageCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The register's tables. */
@Component
class RegisterRows {

    private final JdbcClient platform;
    private final TransactionTemplate apart;

    /**
     * Reads in transactions of its own: a snapshot of what the running transaction has not yet
     * committed would stay wrong if that were rolled back.
     */
    RegisterRows(JdbcClient platform, PlatformTransactionManager transactions) {
        this.platform = platform;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        apart.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        apart.setReadOnly(true);
    }

    long epoch() {
        return apart.execute(_ -> currentEpoch());
    }

    Snapshot read() {
        return apart.execute(_ -> snapshot());
    }

    void contentChanged(VillageCode village) {
        platform.sql("UPDATE village SET content_version = content_version + 1 WHERE code = ?")
                .param(village.value())
                .update();
    }

    private long currentEpoch() {
        return platform.sql("SELECT epoch FROM register_epoch").query(Long.class).single();
    }

    private Snapshot snapshot() {
        var epoch = currentEpoch();
        var districts = districts();
        var domains = lists("SELECT village, host FROM village_domain ORDER BY host");
        return new Snapshot(
                epoch,
                districts,
                villages(districts, domains),
                lists("SELECT village, alias FROM village_alias ORDER BY alias"),
                retiredSlugs());
    }

    private List<District> districts() {
        return platform.sql("SELECT code, name FROM district ORDER BY code")
                .query((row, _) -> new District(row.getString("code"), row.getString("name")))
                .list();
    }

    private List<Village> villages(
            List<District> districts, Map<VillageCode, List<String>> domains) {
        var byCode = new HashMap<String, District>();
        districts.forEach(district -> byCode.put(district.code(), district));
        return platform.sql(
                        """
                        SELECT code, name, slug, district, state, content_version, palette, state_reason, state_until
                        FROM village ORDER BY code
                        """)
                .query((row, _) -> village(row, byCode, domains))
                .list();
    }

    private static Village village(
            ResultSet row, Map<String, District> districts, Map<VillageCode, List<String>> domains)
            throws SQLException {
        var code = new VillageCode(row.getString("code"));
        var district = districts.get(row.getString("district"));
        if (district == null) {
            throw new SQLException("Village " + code + " lies in no district");
        }
        var until = row.getObject("state_until", OffsetDateTime.class);
        return new Village(
                code,
                row.getString("name"),
                new Slug(row.getString("slug")),
                district,
                VillageState.valueOf(row.getString("state")),
                List.copyOf(domains.getOrDefault(code, List.of())),
                row.getLong("content_version"),
                row.getInt("palette"),
                row.getString("state_reason"),
                until == null ? null : until.toInstant());
    }

    private Map<String, VillageCode> retiredSlugs() {
        var slugs = new HashMap<String, VillageCode>();
        platform.sql("SELECT slug, village FROM retired_slug")
                .query(row -> {
                    slugs.put(row.getString("slug"), new VillageCode(row.getString("village")));
                });
        return slugs;
    }

    private Map<VillageCode, List<String>> lists(String sql) {
        var lists = new HashMap<VillageCode, List<String>>();
        platform.sql(sql)
                .query(row -> {
                    lists.computeIfAbsent(new VillageCode(row.getString(1)), _ -> new ArrayList<>())
                            .add(row.getString(2));
                });
        return lists;
    }
}

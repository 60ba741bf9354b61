package id.go.paserkab.desa.programme;

import id.go.paserkab.desa.kernel.Slug;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.register.VillageState;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the register that DPMD may change. */
@Component
final class RegisterTable {

    private final JdbcClient platform;

    RegisterTable(JdbcClient platform) {
        this.platform = platform;
    }

    Optional<Row> lock(VillageCode code) {
        return platform.sql("SELECT name, slug, state FROM village WHERE code = :code FOR UPDATE")
                .param("code", code.value())
                .query((row, n) ->
                        new Row(
                                code,
                                row.getString("name"),
                                row.getString("slug"),
                                VillageState.valueOf(row.getString("state"))))
                .optional();
    }

    void rename(VillageCode code, String name) {
        platform.sql("UPDATE village SET name = :name WHERE code = :code")
                .param("name", name)
                .param("code", code.value())
                .update();
    }

    /** Whether another village has this address, or had it and its visitors are still sent on. */
    boolean slugTaken(VillageCode code, Slug slug) {
        return platform.sql(
                        """
                        SELECT EXISTS (SELECT FROM village WHERE slug = :slug AND code <> :code)
                            OR EXISTS (SELECT FROM retired_slug WHERE slug = :slug AND village <> :code)
                        """)
                .param("slug", slug.value())
                .param("code", code.value())
                .query(Boolean.class)
                .single();
    }

    void changeSlug(VillageCode code, Slug slug, @Nullable String retired) {
        platform.sql("DELETE FROM retired_slug WHERE slug = :slug")
                .param("slug", slug.value())
                .update();
        platform.sql("UPDATE village SET slug = :slug WHERE code = :code")
                .param("slug", slug.value())
                .param("code", code.value())
                .update();
        if (retired != null) {
            platform.sql("INSERT INTO retired_slug (slug, village) VALUES (:slug, :code)")
                    .param("slug", retired)
                    .param("code", code.value())
                    .update();
        }
    }

    Optional<VillageCode> ownerOf(String host) {
        return platform.sql("SELECT village FROM village_domain WHERE host = :host")
                .param("host", host)
                .query((row, n) -> new VillageCode(row.getString("village")))
                .optional();
    }

    void addDomain(VillageCode code, String host) {
        platform.sql("INSERT INTO village_domain (host, village) VALUES (:host, :code)")
                .param("host", host)
                .param("code", code.value())
                .update();
    }

    boolean removeDomain(VillageCode code, String host) {
        return platform.sql("DELETE FROM village_domain WHERE host = :host AND village = :code")
                        .param("host", host)
                        .param("code", code.value())
                        .update()
                > 0;
    }

    void move(VillageCode code, VillageState to, @Nullable String reason, @Nullable Instant until) {
        platform.sql(
                        """
                        UPDATE village SET state = :to, state_reason = :reason, state_until = :until,
                               state_since = now()
                         WHERE code = :code
                        """)
                .param("to", to.name())
                .param("reason", reason)
                .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC))
                .param("code", code.value())
                .update();
    }

    /** A village as far as DPMD may change it. */
    record Row(VillageCode code, String name, String slug, VillageState state) {}
}

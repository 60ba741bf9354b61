package id.go.paserkab.desa.tenancy;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Proves by one question to the catalogue that no village's role has any right on what is not its
 * own: no schema, table, column, function or database, no membership, no power over the server. The
 * platform does not start where that fails.
 */
@Component
public class VillageRights implements SmartInitializingSingleton {

    private final JdbcClient platform;
    private final String question;

    VillageRights(JdbcClient platform) {
        this.platform = platform;
        this.question =
                SqlText.of(new ClassPathResource("village-rights.sql", VillageRights.class));
    }

    /** What village roles can do and must not, at most a hundred things. */
    public List<ExcessRight> excess() {
        return platform.sql(question)
                .param("roles", VillageNames.ROLES)
                .param("schemas", VillageNames.SCHEMAS)
                .query((row, _) -> new ExcessRight(row.getString("role"), row.getString("what")))
                .list();
    }

    @Override
    public void afterSingletonsInstantiated() {
        var excess = excess();
        if (!excess.isEmpty()) {
            throw new VillageWallsBroken(excess);
        }
    }
}

package id.go.paserkab.desa.platform;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The logins beside the platform's own, which stands in {@code spring.datasource}.
 *
 * @param reader reads the aggregates of the regency's pages
 * @param provisioner makes village roles and schemas; only worker nodes have it
 */
@Validated
@ConfigurationProperties("desa.database")
record DatabaseSettings(@NotNull @Valid Login reader, @Nullable @Valid Login provisioner) {

    /**
     * A database login.
     *
     * @param username name of the PostgreSQL role
     * @param password its password
     */
    record Login(@NotBlank String username, @NotBlank String password) {

        @Override
        public String toString() {
            return "Login[" + username + "]";
        }
    }
}

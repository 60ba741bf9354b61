package id.go.paserkab.desa.provisioning;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What PostgreSQL allows each login of a village, whatever asks through it.
 *
 * @param connectionLimit connections of one login from all nodes together
 * @param statementTimeout how long one statement may take
 * @param idleInTransactionTimeout how long a transaction may stand idle
 */
@Validated
@ConfigurationProperties("desa.village-role")
record VillageRoleSettings(
        @DefaultValue("32") @Min(2) @Max(500) int connectionLimit,
        @DefaultValue("15s") @NotNull Duration statementTimeout,
        @DefaultValue("30s") @NotNull Duration idleInTransactionTimeout) {}

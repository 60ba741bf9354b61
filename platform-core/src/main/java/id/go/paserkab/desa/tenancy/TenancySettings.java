package id.go.paserkab.desa.tenancy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.validation.annotation.Validated;

/**
 * How many connections this node holds to the villages' logins, and how long anybody waits for one.
 *
 * @param connectionsPerPool connections of one login of one village at the most
 * @param connectionsInAll connections to all villages at the most, which should not be fewer than
 *     the villages' logins at work at a time; PostgreSQL must allow them for every node together
 * @param longestWait how long to wait for a connection before the request is refused
 * @param idleTimeout how long a connection stays open unused
 * @param poolTimeout how long a pool stays after its last use
 * @param passwordVersion version of the derived passwords
 */
@Validated
@ConfigurationProperties("desa.tenancy")
record TenancySettings(
        @DefaultValue("2") @Min(1) @Max(16) int connectionsPerPool,
        @DefaultValue("300") @Min(1) @Max(2000) int connectionsInAll,
        @Name("wait") @DefaultValue("2s") Duration longestWait,
        @DefaultValue("30s") Duration idleTimeout,
        @DefaultValue("5m") Duration poolTimeout,
        @DefaultValue("1") @Min(1) int passwordVersion) {}

package id.go.paserkab.desa.signal;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.stereotype.Component;

/**
 * Without Redis nobody can sign in and nodes hear of changes a second later, but public pages and
 * provisioning go on: degraded, not down.
 */
@Component
class RedisHealthIndicator implements HealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED", "Redis does not answer");

    private final RedisConnectionFactory redis;

    RedisHealthIndicator(RedisConnectionFactory redis) {
        this.redis = redis;
    }

    @Override
    public Health health() {
        try (var connection = redis.getConnection()) {
            connection.ping();
            return Health.up().build();
        } catch (DataAccessException e) {
            return Health.status(DEGRADED).build();
        }
    }
}

package id.go.paserkab.desa.register;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** A node that does not know the villages cannot serve any. */
@Component
class RegisterHealthIndicator implements HealthIndicator {

    private final SnapshotRegister register;

    RegisterHealthIndicator(SnapshotRegister register) {
        this.register = register;
    }

    @Override
    public Health health() {
        return register.loaded()
                ? Health.up().withDetail("villages", register.villages().size()).build()
                : Health.down().build();
    }
}

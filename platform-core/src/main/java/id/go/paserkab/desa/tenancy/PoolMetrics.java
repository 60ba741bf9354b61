package id.go.paserkab.desa.tenancy;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;

/** Figures of all pools together; a tag for each village would multiply them by 278. */
final class PoolMetrics {

    private final Counter opened;
    private final Counter refused;
    private final Timer wait;

    PoolMetrics(MeterRegistry meters, VillagePools pools) {
        Gauge.builder("desa.tenancy.pools", pools, VillagePools::openPools)
                .description("Pools of village logins that are open")
                .register(meters);
        Gauge.builder("desa.tenancy.connections.open", pools, VillagePools::openConnections)
                .description("Connections to villages that are open, idle ones included")
                .register(meters);
        Gauge.builder("desa.tenancy.connections.lent", pools, VillagePools::lentConnections)
                .description("Connections to villages that somebody works on")
                .register(meters);
        Gauge.builder("desa.tenancy.connections.waiting", pools, VillagePools::waiting)
                .description("Borrowers who wait for a connection to a village")
                .register(meters);
        this.opened =
                Counter.builder("desa.tenancy.connections.opened")
                        .description("Connections to villages opened since the start")
                        .register(meters);
        this.refused =
                Counter.builder("desa.tenancy.connections.refused")
                        .description("Borrowers turned away after the longest wait")
                        .register(meters);
        this.wait =
                Timer.builder("desa.tenancy.connections.wait")
                        .description("How long borrowers waited for a connection to a village")
                        .register(meters);
    }

    void opened() {
        opened.increment();
    }

    void refused() {
        refused.increment();
    }

    void waited(long nanoseconds) {
        wait.record(nanoseconds, TimeUnit.NANOSECONDS);
    }
}

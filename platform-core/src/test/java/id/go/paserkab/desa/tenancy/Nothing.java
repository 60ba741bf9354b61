package id.go.paserkab.desa.tenancy;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** No meters, as in a context without the actuator. */
final class Nothing {

    private Nothing() {}

    static ObjectProvider<MeterRegistry> provided() {
        return new StaticListableBeanFactory().getBeanProvider(MeterRegistry.class);
    }
}

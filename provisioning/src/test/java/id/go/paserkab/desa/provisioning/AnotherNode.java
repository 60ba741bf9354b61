package id.go.paserkab.desa.provisioning;

import id.go.paserkab.desa.local.TestServices;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A second node in the same process, on the same services. */
final class AnotherNode implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private AnotherNode(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts a worker node that differs by these settings. */
    static AnotherNode start(Map<String, String> differences) {
        return new AnotherNode(run(arguments(TestServices.all(), differences)));
    }

    /** Starts a node that serves pages only and has no provisioner's login. */
    static AnotherNode withoutWorker() {
        var settings = new HashMap<>(TestServices.all());
        settings.keySet().removeIf(name -> name.startsWith("desa.database.provisioner."));
        return new AnotherNode(run(arguments(settings, Map.of("desa.worker.enabled", "false"))));
    }

    static List<String> arguments(Map<String, String> settings, Map<String, String> differences) {
        var arguments = new ArrayList<String>();
        settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        differences.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        return arguments;
    }

    static ConfigurableApplicationContext run(List<String> arguments) {
        return new SpringApplicationBuilder(TestApplication.class)
                .web(WebApplicationType.NONE)
                .run(arguments.toArray(String[]::new));
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}

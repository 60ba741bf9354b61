package id.go.paserkab.desa.benchmark.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Describes the machine, without which no figure means anything. */
public final class Machine {

    private Machine() {}

    public static Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("processors", String.valueOf(Runtime.getRuntime().availableProcessors()));
        facts.put("processor", firstOf("/proc/cpuinfo", "model name"));
        facts.put("memory", firstOf("/proc/meminfo", "MemTotal"));
        facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        facts.put("java", System.getProperty("java.vm.name") + " " + Runtime.version());
        facts.put(
                "load before",
                "%.2f"
                        .formatted(
                                ManagementFactory.getOperatingSystemMXBean()
                                        .getSystemLoadAverage()));
        return facts;
    }

    private static String firstOf(String file, String key) {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }
}

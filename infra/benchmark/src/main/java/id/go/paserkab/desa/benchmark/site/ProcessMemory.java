package id.go.paserkab.desa.benchmark.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the kernel says a process holds, in MB: resident, and proportional (a page shared by n
 * processes counts a n-th), which is what many PostgreSQL backends cost together.
 */
record ProcessMemory(double resident, double proportional) {

    static ProcessMemory of(long pid) throws IOException {
        var resident = 0.0;
        var proportional = 0.0;
        for (var line : Files.readAllLines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            if (line.startsWith("Rss:")) {
                resident = megabytes(line);
            } else if (line.startsWith("Pss:")) {
                proportional = megabytes(line);
            }
        }
        return new ProcessMemory(resident, proportional);
    }

    private static double megabytes(String line) {
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
    }
}

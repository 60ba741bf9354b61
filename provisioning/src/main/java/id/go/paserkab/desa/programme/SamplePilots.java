package id.go.paserkab.desa.programme;

import id.go.paserkab.desa.kernel.VillageCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/**
 * The fifteen villages of the sample's first wave: the four pilots that are known by name, and
 * eleven choices that stand in for the others until DPMD replaces them.
 */
final class SamplePilots {

    private static final String FILE = "programme/pilot-villages.csv";
    private static final String NOTE =
            "wave.note.sample: Four of the fifteen pilot villages are known by name (2022); the other"
                    + " eleven are sample choices for DPMD to replace";

    private SamplePilots() {}

    static PlanWave plan() {
        var pilots = read();
        return new PlanWave(
                "Percontohan",
                pilots.stream().map(Pilot::village).toList(),
                pilots.stream()
                        .filter(Pilot::sample)
                        .map(Pilot::village)
                        .collect(Collectors.toUnmodifiableSet()),
                2,
                2,
                2,
                null,
                null,
                NOTE);
    }

    private static List<Pilot> read() {
        try {
            var text = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Pilot(new VillageCode(cells[0]), cells[2].equals("yes")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The build lacks " + FILE, e);
        }
    }

    private record Pilot(VillageCode village, boolean sample) {}
}

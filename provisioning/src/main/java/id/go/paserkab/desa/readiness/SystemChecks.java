package id.go.paserkab.desa.readiness;

import static java.util.stream.Collectors.toMap;

import id.go.paserkab.desa.kernel.VillageCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Every system check there is, by name. */
@Component
public class SystemChecks {

    private final Map<String, SystemCheck> checks;

    SystemChecks(List<SystemCheck> checks) {
        this.checks =
                checks.stream()
                        .collect(
                                toMap(
                                        SystemCheck::name,
                                        check -> check,
                                        (one, other) -> {
                                            throw new IllegalStateException(
                                                    "Two checks are called " + one.name());
                                        },
                                        TreeMap::new));
    }

    public SortedSet<String> names() {
        return new TreeSet<>(checks.keySet());
    }

    /** The names of the checks, among those asked for, that the village passes on this day. */
    SortedSet<String> passed(List<String> asked, VillageCode village, LocalDate day) {
        var passed = new TreeSet<String>();
        for (var name : asked) {
            var check = checks.get(name);
            if (check != null && check.passes(village, day)) {
                passed.add(name);
            }
        }
        return passed;
    }
}

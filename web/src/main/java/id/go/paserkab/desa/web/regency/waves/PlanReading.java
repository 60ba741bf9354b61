package id.go.paserkab.desa.web.regency.waves;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.go.paserkab.desa.kernel.InvalidVillageCode;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.programme.PlanWave;
import id.go.paserkab.desa.register.Village;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.validation.Errors;

/** Reads a plan from what was typed, and notes beside each field what is wrong with it. */
final class PlanReading {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_NOTE = 2000;
    private static final int MOST_AT_A_TIME = 8;

    private final PlanForm form;
    private final List<Village> eligible;
    private final Errors errors;

    PlanReading(PlanForm form, List<Village> eligible, Errors errors) {
        this.form = form;
        this.eligible = eligible;
        this.errors = errors;
    }

    /** Empty where something is wrong. */
    Optional<PlanWave> read() {
        var name = form.getName().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            errors.rejectValue("name", "waves.form.name.wrong");
        }
        if (form.getNote().length() > LONGEST_NOTE) {
            errors.rejectValue("note", "waves.form.note.wrong");
        }
        var villages = chosen();
        if (villages.isEmpty()) {
            errors.rejectValue("way", "waves.form.way." + form.getWay() + ".none");
        }
        var most = villages.isEmpty() ? eligible.size() : villages.size();
        var parallelism = number("parallelism", form.getParallelism(), 1, MOST_AT_A_TIME);
        var canaries = number("canaries", form.getCanaries(), 0, most);
        var tolerance = number("tolerance", form.getTolerance(), 0, most);
        var from = day("plannedFrom", form.getPlannedFrom());
        var until = day("plannedUntil", form.getPlannedUntil());
        if (from != null && until != null && until.isBefore(from)) {
            errors.rejectValue("plannedUntil", "waves.form.until.before");
        }
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        var note = form.getNote().strip();
        return Optional.of(
                new PlanWave(
                        name,
                        villages.stream().map(Village::code).toList(),
                        samples(villages),
                        parallelism,
                        canaries,
                        tolerance,
                        from,
                        until,
                        note.isEmpty() ? null : note));
    }

    /** The villages picked one by one, in the order in which they were. */
    static List<Village> picked(PlanForm form, List<Village> eligible) {
        var byCode = eligible.stream().collect(toMap(Village::code, identity()));
        return codes(form.getVillages()).stream()
                .flatMap(code -> Stream.ofNullable(byCode.get(code)))
                .toList();
    }

    private List<Village> chosen() {
        return switch (form.getWay()) {
            case DISTRICTS ->
                    eligible.stream()
                            .filter(v -> form.getDistricts().contains(v.district().code()))
                            .toList();
            case PICK -> picked(form, eligible);
            case REMAINING -> eligible;
        };
    }

    /** What is no code is left out: only a forged form holds such a thing. */
    private static Set<VillageCode> codes(List<String> texts) {
        var codes = new LinkedHashSet<VillageCode>();
        for (var text : texts) {
            try {
                codes.add(VillageCode.parse(text));
            } catch (InvalidVillageCode invalid) {
                continue;
            }
        }
        return codes;
    }

    private Set<VillageCode> samples(List<Village> villages) {
        if (form.isSamplesDecided()) {
            return Set.of();
        }
        var samples = codes(form.getSamples());
        return villages.stream()
                .map(Village::code)
                .filter(samples::contains)
                .collect(Collectors.toSet());
    }

    private int number(String field, String text, int least, int most) {
        try {
            var number = Integer.parseInt(text.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException words) {
            // Said below, as for a number out of range.
        }
        var label = new DefaultMessageSourceResolvable("waves.form." + field);
        errors.rejectValue(field, "waves.form.number", new Object[] {least, most, label}, null);
        return least;
    }

    private @Nullable LocalDate day(String field, String text) {
        if (text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException wrong) {
            errors.rejectValue(field, "waves.form.day");
            return null;
        }
    }
}

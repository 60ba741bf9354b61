package id.go.paserkab.desa.web.village.population;

import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.population.CodeList;
import id.go.paserkab.desa.population.Fact;
import id.go.paserkab.desa.population.RegisterOnDay;
import id.go.paserkab.desa.population.ResidentSearch;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.web.export.Sheet;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts a list of residents on a sheet to take away. Numbers are masked unless a reason is given;
 * either is written into the audit trail.
 */
@Component
class ResidentSheets {

    private static final List<String> HEADS =
            List.of(
                    "name",
                    "nik",
                    "family-number",
                    "sex",
                    "birth-place",
                    "birth-date",
                    "age",
                    "relationship",
                    "head",
                    "standing",
                    "address",
                    "area");

    private final ResidentSearch search;
    private final RegisterOnDay register;
    private final AreaChoices areas;
    private final AuditTrail trail;
    private final Clock clock;

    ResidentSheets(
            ResidentSearch search,
            RegisterOnDay register,
            AreaChoices areas,
            AuditTrail trail,
            Clock clock) {
        this.search = search;
        this.register = register;
        this.areas = areas;
        this.trail = trail;
        this.clock = clock;
    }

    /** Who carries it out, of which village, and why numbers are wanted in full, if they are. */
    record Taking(VillageCode village, Clerk clerk, @Nullable String reason) {}

    Sheet sheet(ResidentList list, Taking taking, PopulationWords words, Locale locale) {
        var lines = search.all(list.filter(), taking.clerk());
        var numbers = taking.reason() == null ? Map.<UUID, Full>of() : numbers(taking.clerk());
        var territory = areas.territory();
        var rows = new ArrayList<List<String>>();
        for (var line : lines) {
            var full = numbers.getOrDefault(line.id(), new Full(line.nik(), null));
            rows.add(
                    cells(
                            line.name(),
                            full.nik(),
                            full.family(),
                            label(CodeList.SEX, line.sex()),
                            line.birthPlace(),
                            line.birthDate(),
                            line.age(),
                            label(CodeList.RELATIONSHIP, line.relationship()),
                            line.head(),
                            words.say("standing." + line.standing(), locale),
                            line.address(),
                            territory.path(line.area())));
        }
        record(taking, rows.size());
        return new Sheet(
                words.say("title", locale),
                HEADS.stream().map(head -> words.say("column." + head, locale)).toList(),
                rows);
    }

    private static List<String> cells(@Nullable Object... values) {
        return Arrays.stream(values).map(value -> Objects.toString(value, "")).toList();
    }

    private Map<UUID, Full> numbers(Clerk clerk) {
        var numbers = new HashMap<UUID, Full>();
        for (var one : register.on(PaserTime.today(clock), clerk)) {
            numbers.put(
                    one.id(),
                    new Full(one.facts().get(Fact.NIK), one.family().get(Fact.FAMILY_NUMBER)));
        }
        return numbers;
    }

    private void record(Taking taking, int rows) {
        trail.record(
                AuditEntry.of(taking.clerk().actor(), "population.exported")
                        .village(taking.village())
                        .reason(taking.reason())
                        .detail("residents", String.valueOf(rows))
                        .detail("numbers", taking.reason() == null ? "masked" : "full"));
    }

    private static @Nullable String label(CodeList codes, @Nullable String code) {
        return code == null ? null : codes.label(code);
    }

    /** Prints no numbers. */
    private record Full(@Nullable String nik, @Nullable String family) {

        @Override
        public String toString() {
            return "Full";
        }
    }
}

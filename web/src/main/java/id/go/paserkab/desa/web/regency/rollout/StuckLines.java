package id.go.paserkab.desa.web.regency.rollout;

import static java.util.stream.Collectors.toMap;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.insight.StuckVillage;
import id.go.paserkab.desa.insight.StuckVillage.Owner;
import id.go.paserkab.desa.insight.StuckVillages;
import id.go.paserkab.desa.people.Assignment;
import id.go.paserkab.desa.people.Coverage;
import id.go.paserkab.desa.web.security.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells of each stuck village whose task it is; coaches by name to those who may see people. */
@Component
class StuckLines {

    private final Coverage coverage;

    StuckLines(Coverage coverage) {
        this.coverage = coverage;
    }

    List<StuckLine> of(StuckVillages stuck, LocalDate day, Member reader) {
        var coaches =
                reader.may(Permission.VIEW_PEOPLE)
                                && stuck.villages().stream().anyMatch(StuckLines::coached)
                        ? coaches(day)
                        : Map.<String, String>of();
        return stuck.villages().stream()
                .map(village ->
                        new StuckLine(
                                village,
                                village.days(day),
                                coached(village) ? coaches.get(village.code().value()) : null))
                .toList();
    }

    private Map<String, String> coaches(LocalDate day) {
        return coverage.on(day).stream()
                .collect(
                        toMap(
                                assignment -> assignment.village().value(),
                                Assignment::facilitatorName,
                                (one, other) -> one));
    }

    private static boolean coached(StuckVillage village) {
        return village.owner() == Owner.FACILITATOR;
    }
}

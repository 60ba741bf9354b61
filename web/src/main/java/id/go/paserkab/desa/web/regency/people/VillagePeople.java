package id.go.paserkab.desa.web.regency.people;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.Assignments;
import id.go.paserkab.desa.people.Cadre;
import id.go.paserkab.desa.people.CadreKind;
import id.go.paserkab.desa.people.Cadres;
import id.go.paserkab.desa.register.Village;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills a page with who works for one village, who did before, and who took over from whom. */
@Component
class VillagePeople {

    private final Cadres cadres;
    private final Assignments assignments;
    private final Clock clock;

    VillagePeople(Cadres cadres, Assignments assignments, Clock clock) {
        this.cadres = cadres;
        this.assignments = assignments;
        this.clock = clock;
    }

    /** Who serves anywhere today. */
    Map<VillageCode, List<Cadre>> serving() {
        return cadres.on(PaserTime.today(clock)).stream().collect(groupingBy(Cadre::village));
    }

    void show(Village village, Model model) {
        var day = PaserTime.today(clock);
        var all = rows(cadres.history(village.code()));
        var assigned = assignments.of(village.code());
        model.addAttribute("village", village);
        model.addAttribute("day", day);
        model.addAttribute("cadres", serving(all, CadreKind.CADRE));
        model.addAttribute("operators", serving(all, CadreKind.OPERATOR));
        model.addAttribute(
                "former",
                all.stream().filter(row -> row.cadre().period().endedBefore(day)).toList());
        model.addAttribute(
                "assignments",
                assigned.stream().filter(one -> !one.period().endedBefore(day)).toList());
        model.addAttribute(
                "formerAssignments",
                assigned.stream().filter(one -> one.period().endedBefore(day)).toList());
    }

    private List<CadreRow> serving(List<CadreRow> all, CadreKind kind) {
        return all.stream()
                .filter(row -> row.cadre().kind() == kind)
                .filter(row -> !row.cadre().period().endedBefore(PaserTime.today(clock)))
                .toList();
    }

    private static List<CadreRow> rows(List<Cadre> history) {
        Map<UUID, Cadre> byId = history.stream().collect(toMap(Cadre::id, identity()));
        Map<UUID, Cadre> successors =
                history.stream()
                        .filter(cadre -> cadre.replaces() != null)
                        .collect(
                                toMap(
                                        cadre -> Objects.requireNonNull(cadre.replaces()),
                                        identity()));
        return history.stream()
                .map(cadre ->
                        new CadreRow(
                                cadre,
                                Optional.ofNullable(cadre.replaces())
                                        .map(byId::get)
                                        .map(Cadre::name)
                                        .orElse(""),
                                Optional.ofNullable(successors.get(cadre.id()))
                                        .map(Cadre::name)
                                        .orElse("")))
                .toList();
    }

    /** Somebody in the list, with whom they took over from and who took over from them. */
    public record CadreRow(Cadre cadre, String predecessor, String successor) {}
}

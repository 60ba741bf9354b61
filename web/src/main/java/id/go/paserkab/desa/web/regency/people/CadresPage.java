package id.go.paserkab.desa.web.regency.people;

import static java.util.stream.Collectors.toMap;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.Assignment;
import id.go.paserkab.desa.people.Cadre;
import id.go.paserkab.desa.people.CadreKind;
import id.go.paserkab.desa.register.Village;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Every village with who works there for the programme, narrowed to what was asked for. */
public record CadresPage(
        CadreFilter filter, int villages, long withCadre, long withOperator, List<Row> rows) {

    /** A village in the list; who may not see names is shown how many there are. */
    public record Row(
            Village village, String facilitator, List<Cadre> cadres, List<Cadre> operators) {}

    static CadresPage of(
            List<Village> villages,
            Map<VillageCode, List<Cadre>> serving,
            List<Assignment> assignments,
            CadreFilter filter) {
        var facilitators =
                assignments.stream()
                        .collect(toMap(Assignment::village, Assignment::facilitatorName));
        var rows =
                villages.stream()
                        .map(village -> {
                            var here = serving.getOrDefault(village.code(), List.of());
                            return new Row(
                                    village,
                                    facilitators.getOrDefault(village.code(), ""),
                                    those(here, CadreKind.CADRE),
                                    those(here, CadreKind.OPERATOR));
                        })
                        .toList();
        return new CadresPage(
                filter,
                rows.size(),
                count(rows, row -> !row.cadres().isEmpty()),
                count(rows, row -> !row.operators().isEmpty()),
                rows.stream().filter(filter::takes).toList());
    }

    private static List<Cadre> those(List<Cadre> people, CadreKind kind) {
        return people.stream().filter(cadre -> cadre.kind() == kind).toList();
    }

    private static long count(List<Row> rows, Predicate<Row> which) {
        return rows.stream().filter(which).count();
    }
}

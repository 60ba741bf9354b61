package id.go.paserkab.desa.programme;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.provisioning.Run;
import id.go.paserkab.desa.provisioning.Runs;
import id.go.paserkab.desa.register.VillageRegister;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts waves together with their villages and runs, in a fixed number of queries. */
@Component
final class WaveViews {

    private final WaveTable table;
    private final Runs runs;
    private final VillageRegister register;

    WaveViews(WaveTable table, Runs runs, VillageRegister register) {
        this.table = table;
        this.runs = runs;
        this.register = register;
    }

    List<Wave> of(List<WaveTable.Row> waves) {
        var ids = waves.stream().map(WaveTable.Row::id).toList();
        var members = table.members(ids).stream().collect(groupingBy(WaveTable.Member::wave));
        var latest =
                runs.latestIn(ids).stream()
                        .collect(toMap(run -> new Place(run.wave(), run.village()), run -> run));
        return waves.stream()
                .map(wave -> view(wave, members.getOrDefault(wave.id(), List.of()), latest))
                .toList();
    }

    private Wave view(WaveTable.Row wave, List<WaveTable.Member> members, Map<Place, Run> latest) {
        return new Wave(
                wave.id(),
                wave.number(),
                wave.name(),
                wave.state(),
                wave.parallelism(),
                wave.canaries(),
                wave.tolerance(),
                wave.plannedFrom(),
                wave.plannedUntil(),
                wave.approvedBy(),
                wave.approvedAt(),
                wave.startedAt(),
                wave.finishedAt(),
                wave.pauseReason(),
                wave.note(),
                members.stream().map(member -> view(member, latest)).toList());
    }

    private WaveVillage view(WaveTable.Member member, Map<Place, Run> latest) {
        return new WaveVillage(
                register.find(member.village()).orElseThrow(),
                member.position(),
                member.canary(),
                member.sample(),
                latest.get(new Place(member.wave(), member.village())));
    }

    private record Place(@Nullable UUID wave, VillageCode village) {}
}

package id.go.paserkab.desa.web.regency.rollout;

import id.go.paserkab.desa.programme.Rollout.Overview;
import id.go.paserkab.desa.readiness.Gate;
import id.go.paserkab.desa.readiness.GateCode;
import id.go.paserkab.desa.readiness.Readiness.Matrix;
import id.go.paserkab.desa.register.VillageState;
import java.util.List;
import java.util.stream.Stream;

/** Where the villages are: each stage counted by itself, from the same moment. */
public record Funnel(List<Stage> stages) {

    private static final GateCode INTEREST = new GateCode("G0");

    /** A stage and the page that has its villages. */
    public record Stage(String name, long villages, String href) {}

    static Funnel of(Matrix readiness, Overview rollout, long inUse) {
        var interest = readiness.gates().stream().map(Gate::code).filter(INTEREST::equals).toList();
        var needed =
                readiness.gates().stream().filter(Gate::neededAtStart).map(Gate::code).toList();
        return new Funnel(
                List.of(
                        new Stage("interested", passed(readiness, interest), "/kesiapan"),
                        new Stage("ready", passed(readiness, needed), "/kesiapan"),
                        new Stage(
                                "provisioned",
                                states(rollout)
                                        .filter(state -> state != VillageState.PLANNED)
                                        .filter(state -> state != VillageState.PROVISIONING)
                                        .count(),
                                "/gelombang"),
                        new Stage(
                                "live",
                                states(rollout).filter(VillageState::open).count(),
                                "/desa"),
                        new Stage("in-use", inUse, "/pemakaian")));
    }

    /** A scheme without such gates lets nobody through: there is nothing that says they are. */
    private static long passed(Matrix readiness, List<GateCode> gates) {
        return gates.isEmpty() ? 0 : readiness.rows().size() - readiness.unready(gates).size();
    }

    private static Stream<VillageState> states(Overview rollout) {
        return rollout.districts().stream()
                .flatMap(district -> district.tiles().stream())
                .map(tile -> tile.state());
    }
}

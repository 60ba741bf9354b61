package id.go.paserkab.desa.web.regency.rollout;

import id.go.paserkab.desa.insight.Counts;
import java.util.List;

/** Where the villages are: each stage counted by itself, from the same moment. */
public record Funnel(List<Stage> stages) {

    /** A stage and the page that has its villages. */
    public record Stage(String name, long villages, String href) {}

    static Funnel of(Counts counts) {
        return new Funnel(
                List.of(
                        new Stage("interested", counts.interested(), "/kesiapan"),
                        new Stage("ready", counts.ready(), "/kesiapan"),
                        new Stage("provisioned", counts.provisioned(), "/gelombang"),
                        new Stage("live", counts.live(), "/desa"),
                        new Stage("in-use", counts.inUse(), "/pemakaian")));
    }
}

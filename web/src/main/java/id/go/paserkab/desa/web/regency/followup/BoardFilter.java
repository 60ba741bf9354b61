package id.go.paserkab.desa.web.regency.followup;

import id.go.paserkab.desa.followup.Plan;
import id.go.paserkab.desa.followup.StepState;
import id.go.paserkab.desa.web.page.Days;
import id.go.paserkab.desa.web.page.Narrowing;
import java.util.stream.Stream;

/** What the board is narrowed to; it stands in the address bar. Empty means all. */
public record BoardFilter(
        String gelombang, String kecamatan, String keadaan, String cari, String tanggal) {

    /** What villages can be looked for by. */
    public enum Choice {
        OVERDUE,
        DONE_EARLY,
        COMPLETE,
        UNTRAINED
    }

    boolean holds(Plan plan) {
        var choice =
                Stream.of(Choice.values()).filter(one -> one.name().equals(keadaan)).findFirst();
        return choice.isEmpty()
                || switch (choice.get()) {
                    case OVERDUE -> plan.overdue() > 0;
                    case DONE_EARLY ->
                            plan.steps().stream()
                                    .anyMatch(at -> at.state() == StepState.DONE_EARLY);
                    case COMPLETE -> plan.next().isEmpty();
                    case UNTRAINED -> plan.trained() == null;
                };
    }

    public boolean narrow() {
        return narrowing().any();
    }

    public boolean unreadableDay() {
        return Days.unreadable(tanggal);
    }

    /** The same narrowing at another address. */
    public String at(String path) {
        return narrowing().at(path);
    }

    private Narrowing narrowing() {
        return new Narrowing()
                .by("gelombang", gelombang)
                .by("kecamatan", kecamatan)
                .by("keadaan", keadaan)
                .by("cari", cari)
                .by("tanggal", tanggal);
    }
}

package id.go.paserkab.desa.readiness;

import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.notice.Argument;
import id.go.paserkab.desa.notice.Notice;
import id.go.paserkab.desa.notice.NoticeKind;
import id.go.paserkab.desa.notice.Notices;
import id.go.paserkab.desa.worker.OnWorker;
import id.go.paserkab.desa.worker.Round;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Tells, once for each decision, that it will be over within a fortnight. */
@OnWorker
final class LapseWatch implements Round {

    static final int DAYS = 14;

    private final Readiness readiness;
    private final Notices notices;
    private final Clock clock;

    LapseWatch(Readiness readiness, Notices notices, Clock clock) {
        this.readiness = readiness;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "lapsing-gates";
    }

    /** More often than a day passes, so that no day passes unseen. */
    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void perform() {
        var matrix = readiness.matrix(null, PaserTime.today(clock));
        var titles = matrix.gates().stream().collect(Collectors.toMap(Gate::code, Gate::title));
        matrix.reviews(DAYS).stream()
                .filter(at -> at.state().passes())
                .filter(at -> !notices.posted(NoticeKind.GATE_LAPSING, key(at)))
                .forEach(at -> notices.post(notice(at, titles)));
    }

    private static Notice notice(Standing at, Map<GateCode, String> titles) {
        var path = "/kesiapan/" + at.village().bare() + "/" + at.gate();
        return Notice.of(NoticeKind.GATE_LAPSING, key(at), path)
                .about(at.village(), path)
                .saying(
                        new Argument.OfVillage(at.village()),
                        new Argument.Text(at.gate().value()),
                        new Argument.Text(titles.getOrDefault(at.gate(), "")),
                        new Argument.Day(Objects.requireNonNull(at.until())));
    }

    private static String key(Standing at) {
        return at.village() + "/" + at.gate() + "/" + at.seen();
    }
}

package id.go.paserkab.desa.delivery;

import id.go.paserkab.desa.worker.OnWorker;
import id.go.paserkab.desa.worker.Round;
import java.time.Duration;

/** Looks at the calendar for the monthly report. */
@OnWorker
final class ReportRound implements Round {

    private final MonthlyReport report;

    ReportRound(MonthlyReport report) {
        this.report = report;
    }

    @Override
    public String name() {
        return "monthly-report";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void perform() {
        report.announce();
    }
}

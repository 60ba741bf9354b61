package id.go.paserkab.desa.web.regency.report;

import id.go.paserkab.desa.insight.Insight;
import id.go.paserkab.desa.report.Reports;
import id.go.paserkab.desa.training.Sessions;
import id.go.paserkab.desa.web.print.Printer;
import id.go.paserkab.desa.web.regency.map.MapView;
import id.go.paserkab.desa.web.regency.map.Maps;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/** Gathers what a month's report says. */
@Component
class MonthlyReports {

    private final Insight insight;
    private final Maps maps;
    private final Sessions training;
    private final Reports reports;

    MonthlyReports(Insight insight, Maps maps, Sessions training, Reports reports) {
        this.insight = insight;
        this.maps = maps;
        this.training = training;
        this.reports = reports;
    }

    Monthly of(YearMonth month, boolean draft) {
        var goesOn = !month.isBefore(reports.current());
        var now = insight.at(month.atEndOfMonth());
        return new Monthly(
                month,
                goesOn,
                draft || goesOn,
                now,
                insight.at(month.atDay(1).minusDays(1)),
                Arrays.stream(MapView.values())
                        .map(view -> maps.page(view, now.day(), Printer.INDONESIAN))
                        .toList(),
                sessions(month, now.day()));
    }

    private long sessions(YearMonth month, LocalDate until) {
        return training.all().stream()
                .filter(session -> !session.cancelled())
                .filter(session -> !session.last().isAfter(until))
                .filter(session -> YearMonth.from(session.last()).equals(month))
                .count();
    }
}

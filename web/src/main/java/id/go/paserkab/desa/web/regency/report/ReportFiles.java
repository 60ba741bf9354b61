package id.go.paserkab.desa.web.regency.report;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.report.Reports;
import id.go.paserkab.desa.report.Reports.Publication;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/** The report of a month as a file: as it was published, or else a draft drawn now. */
@Component
class ReportFiles {

    private final Reports reports;
    private final MonthlyReports monthly;
    private final ReportPrinter printer;

    ReportFiles(Reports reports, MonthlyReports monthly, ReportPrinter printer) {
        this.reports = reports;
        this.monthly = monthly;
        this.printer = printer;
    }

    record ReportFile(String name, byte[] content) {}

    ReportFile of(YearMonth month) {
        return reports.file(month)
                .map(kept -> new ReportFile(name(month, ""), kept))
                .orElseGet(() ->
                        new ReportFile(
                                name(month, "-draf"), printer.print(monthly.of(month, true))));
    }

    Publication publish(YearMonth month, Actor by) {
        return reports.published(month).isPresent()
                ? Publication.ALREADY
                : reports.publish(month, printer.print(monthly.of(month, false)), by);
    }

    private static String name(YearMonth month, String mark) {
        return "laporan-desa-digital-" + month + mark + ".pdf";
    }
}

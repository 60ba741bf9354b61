package id.go.paserkab.desa.web.regency.report;

import id.go.paserkab.desa.web.page.Times;
import id.go.paserkab.desa.web.print.Printer;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts a month's report on paper. */
@Component
class ReportPrinter {

    private final Printer printer;
    private final Times times;

    ReportPrinter(Printer printer, Times times) {
        this.printer = printer;
        this.times = times;
    }

    byte[] print(Monthly monthly) {
        return printer.print(
                "regency/report/paper",
                Map.of("report", monthly, "picture", monthly.now(), "times", times),
                ReportDrawings.of(monthly));
    }
}

package id.go.paserkab.desa.web.regency.report;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.report.Reports;
import id.go.paserkab.desa.report.Reports.Publication;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The reports month by month: drafts are drawn when asked for, published ones are kept. */
@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.VIEW_ROLLOUT)
@RequestMapping(ReportsController.PATH)
class ReportsController {

    static final String PATH = "/laporan";

    private final Reports reports;
    private final ReportFiles files;
    private final MessageSource messages;

    ReportsController(Reports reports, ReportFiles files, MessageSource messages) {
        this.reports = reports;
        this.files = files;
        this.messages = messages;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("shelf", Shelf.of(reports));
        return "regency/report/reports";
    }

    @GetMapping("/{month}.pdf")
    ResponseEntity<byte[]> file(@PathVariable String month) {
        var file = files.of(month(month));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(file.name()).build().toString())
                .body(file.content());
    }

    @PostMapping("/{month}/terbitkan")
    @Requires(Permission.MANAGE_PROGRAMME)
    String publish(@PathVariable String month, Member by, RedirectAttributes flash, Locale locale) {
        var outcome = files.publish(month(month), by.actor());
        var how = outcome == Publication.DONE ? "done" : "refused";
        flash.addFlashAttribute(
                how, messages.getMessage("report.publish." + outcome, null, locale));
        return "redirect:" + PATH;
    }

    /** A month that can be reported on; anything else was never there. */
    private YearMonth month(String asked) {
        try {
            var month = YearMonth.parse(asked);
            if (!month.isBefore(reports.first()) && !month.isAfter(reports.current())) {
                return month;
            }
        } catch (DateTimeException unreadable) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, unreadable);
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

package id.go.paserkab.desa.web.regency.report;

import id.go.paserkab.desa.notice.Attachments;
import id.go.paserkab.desa.notice.NoticeKind;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Encloses the report with the mail that announces it: the published one, or a draft that says so.
 * The paper is in Indonesian whatever the reader's language.
 */
@Component
class ReportAttachments implements Attachments {

    private final ReportFiles files;

    ReportAttachments(ReportFiles files) {
        this.files = files;
    }

    @Override
    public NoticeKind kind() {
        return NoticeKind.MONTHLY_REPORT;
    }

    @Override
    public List<Attachment> make(String key, Locale language) {
        var file = files.of(YearMonth.parse(key));
        return List.of(
                new Attachment(file.name(), MediaType.APPLICATION_PDF_VALUE, file.content()));
    }
}

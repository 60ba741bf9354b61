package id.go.paserkab.desa.web.village.incoming;

import id.go.paserkab.desa.incomingletter.IncomingContents;
import id.go.paserkab.desa.incomingletter.IncomingEntry;
import id.go.paserkab.desa.incomingletter.IncomingLine;
import id.go.paserkab.desa.incomingletter.Scan;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What is typed about an incoming letter, kept as text so that nothing typed is lost. */
public class IncomingForm {

    private String receivedOn = "";
    private String number = "";
    private String dated = "";
    private String sender = "";
    private String subject = "";
    private String note = "";
    private String reason = "";
    private @Nullable MultipartFile scan;
    private int version;

    static IncomingForm blank(LocalDate today) {
        var form = new IncomingForm();
        form.receivedOn = today.toString();
        return form;
    }

    static IncomingForm of(IncomingLine letter) {
        var form = new IncomingForm();
        var contents = letter.contents();
        form.receivedOn = letter.receivedOn().toString();
        form.number = contents.number();
        form.dated = Objects.toString(contents.dated(), "");
        form.sender = contents.sender();
        form.subject = contents.subject();
        form.note = contents.note();
        form.version = letter.version();
        return form;
    }

    IncomingEntry entry(@Nullable LocalDate received, @Nullable LocalDate written) {
        return new IncomingEntry(
                received,
                new IncomingContents(sender, number, written, subject, note.replace("\r\n", "\n")));
    }

    /** Null where no file was chosen. */
    @Nullable Scan file() throws IOException {
        return scan == null || scan.isEmpty()
                ? null
                : new Scan(
                        Objects.requireNonNullElse(scan.getOriginalFilename(), ""),
                        scan.getBytes());
    }

    /** Whether a file was chosen, which no browser fills in again. */
    public boolean isChosen() {
        return scan != null && !scan.isEmpty();
    }

    public String getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(String receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getDated() {
        return dated;
    }

    public void setDated(String dated) {
        this.dated = dated;
    }

    public String getSender() {
        return sender;
    }

    public void setSender(String sender) {
        this.sender = sender;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public @Nullable MultipartFile getScan() {
        return scan;
    }

    public void setScan(@Nullable MultipartFile scan) {
        this.scan = scan;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}

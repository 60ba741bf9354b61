package id.go.paserkab.desa.web.regency.people;

import id.go.paserkab.desa.document.NewDocument;
import id.go.paserkab.desa.people.Appointment;
import id.go.paserkab.desa.people.Cadre;
import id.go.paserkab.desa.people.CadreKind;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What is typed about a cadre or operator, kept as text so that nothing typed is lost. */
public class AppointmentForm {

    private CadreKind kind = CadreKind.CADRE;
    private String name = "";
    private String decreeNumber = "";
    private String decreeDate = "";
    private boolean sharedDecree;
    private @Nullable MultipartFile scan;
    private String from = "";
    private String until = "";
    private @Nullable UUID replaces;
    private int version;

    static AppointmentForm of(Cadre cadre) {
        var form = new AppointmentForm();
        form.kind = cadre.kind();
        form.name = cadre.name();
        if (cadre.decree() != null) {
            form.decreeNumber = cadre.decree().number();
            form.decreeDate = cadre.decree().date().toString();
        }
        form.from = cadre.period().from().toString();
        form.until = Objects.toString(cadre.period().until(), "");
        form.replaces = cadre.replaces();
        form.version = cadre.version();
        return form;
    }

    Appointment appointment(
            @Nullable LocalDate dated,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable NewDocument file) {
        return new Appointment(
                kind, name, decreeNumber, dated, sharedDecree, file, first, last, replaces);
    }

    public CadreKind getKind() {
        return kind;
    }

    public void setKind(CadreKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDecreeNumber() {
        return decreeNumber;
    }

    public void setDecreeNumber(String decreeNumber) {
        this.decreeNumber = decreeNumber;
    }

    public String getDecreeDate() {
        return decreeDate;
    }

    public void setDecreeDate(String decreeDate) {
        this.decreeDate = decreeDate;
    }

    public boolean isSharedDecree() {
        return sharedDecree;
    }

    public void setSharedDecree(boolean sharedDecree) {
        this.sharedDecree = sharedDecree;
    }

    public @Nullable MultipartFile getScan() {
        return scan;
    }

    public void setScan(@Nullable MultipartFile scan) {
        this.scan = scan;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public @Nullable UUID getReplaces() {
        return replaces;
    }

    public void setReplaces(@Nullable UUID replaces) {
        this.replaces = replaces;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}

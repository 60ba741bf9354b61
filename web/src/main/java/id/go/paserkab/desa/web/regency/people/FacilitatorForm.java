package id.go.paserkab.desa.web.regency.people;

import id.go.paserkab.desa.people.Facilitator;
import id.go.paserkab.desa.people.FacilitatorDetails;
import id.go.paserkab.desa.people.Origin;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed about a facilitator, kept as text so that nothing typed is lost. */
public class FacilitatorForm {

    private String name = "";
    private Origin origin = Origin.MINISTRY;
    private String from = "";
    private String until = "";
    private @Nullable UUID membership;
    private int version;

    static FacilitatorForm of(Facilitator who) {
        var form = new FacilitatorForm();
        form.name = who.name();
        form.origin = who.origin();
        form.from = who.period().from().toString();
        form.until = Objects.toString(who.period().until(), "");
        form.membership = who.membership();
        form.version = who.version();
        return form;
    }

    FacilitatorDetails details(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new FacilitatorDetails(name, origin, first, last, membership);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Origin getOrigin() {
        return origin;
    }

    public void setOrigin(Origin origin) {
        this.origin = origin;
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

    public @Nullable UUID getMembership() {
        return membership;
    }

    public void setMembership(@Nullable UUID membership) {
        this.membership = membership;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}

package id.go.paserkab.desa.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The village's one row of texts, without what later changesets added. */
@Entity
@Table(name = "profile")
class ProfileRow {

    static final short ONLY = 1;

    @Id private short id = ONLY;

    @Column private @Nullable String address;

    @Column(name = "postal_code")
    private @Nullable String postalCode;

    @Column private @Nullable String phone;

    @Column private @Nullable String email;

    @Column(name = "head_name")
    private @Nullable String headName;

    @Column(name = "head_title")
    private @Nullable String headTitle;

    @Column private @Nullable String vision;

    @Column private @Nullable String mission;

    @Column private @Nullable String history;

    @Version @Column private int version;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected ProfileRow() {}

    ProfileRow(String address, Instant sown) {
        this.address = address;
        this.changedAt = sown;
    }

    @Nullable String text(ProfileField field) {
        return switch (field) {
            case ADDRESS -> address;
            case POSTAL_CODE -> postalCode;
            case PHONE -> phone;
            case EMAIL -> email;
            case HEAD_NAME -> headName;
            case HEAD_TITLE -> headTitle;
            case VISION -> vision;
            case MISSION -> mission;
            case HISTORY -> history;
            case OFFICE_HOURS, LOGO -> throw notHere(field);
        };
    }

    void write(ProfileField field, @Nullable String text) {
        switch (field) {
            case ADDRESS -> address = text;
            case POSTAL_CODE -> postalCode = text;
            case PHONE -> phone = text;
            case EMAIL -> email = text;
            case HEAD_NAME -> headName = text;
            case HEAD_TITLE -> headTitle = text;
            case VISION -> vision = text;
            case MISSION -> mission = text;
            case HISTORY -> history = text;
            case OFFICE_HOURS, LOGO -> throw notHere(field);
        }
    }

    /** Moves the version even where no text of this entity changed. */
    void touched(Instant at) {
        changedAt = at;
    }

    int version() {
        return version;
    }

    Instant changedAt() {
        return changedAt;
    }

    private static IllegalArgumentException notHere(ProfileField field) {
        return new IllegalArgumentException(field + " is kept elsewhere");
    }
}

package id.go.paserkab.desa.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One field's part in a change of the profile; rows are only ever added. */
@Entity
@Table(name = "profile_revision")
class RevisionRow {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column private UUID change;

    @Column
    @Enumerated(EnumType.STRING)
    private ProfileField field;

    @Column private @Nullable String before;

    @Column private @Nullable String after;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    protected RevisionRow() {}

    RevisionRow(UUID change, ProfileRevision.Change what, Instant at, String by) {
        this.change = change;
        this.field = what.field();
        this.before = what.before();
        this.after = what.after();
        this.changedAt = at;
        this.changedBy = by;
    }

    UUID change() {
        return change;
    }

    Instant changedAt() {
        return changedAt;
    }

    String changedBy() {
        return changedBy;
    }

    ProfileRevision.Change what() {
        return new ProfileRevision.Change(field, before, after);
    }
}

package id.go.paserkab.desa.letterkind;

import id.go.paserkab.desa.lettertemplate.KindDefinition;
import id.go.paserkab.desa.lettertemplate.KindText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** A version of a kind; rows are only ever added. */
@Entity
@Immutable
@Table(name = "letter_kind_version")
class KindVersionRow {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column private String code;

    @Column private int version;

    @Column private String definition;

    @Column private boolean shipped;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    protected KindVersionRow() {}

    KindVersionRow(KindDefinition kind, int version, boolean shipped, Instant at, String by) {
        this.code = kind.code();
        this.version = version;
        this.definition = KindText.write(kind);
        this.shipped = shipped;
        this.madeAt = at;
        this.madeBy = by;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    boolean says(KindDefinition kind) {
        return definition.equals(KindText.write(kind));
    }

    KeptKind kept() {
        return new KeptKind(id, KindText.read(definition), version, shipped, madeAt, madeBy);
    }
}

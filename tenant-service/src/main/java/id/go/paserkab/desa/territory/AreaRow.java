package id.go.paserkab.desa.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One area. Its level never changes; the parent's level is kept so that the table can guard it. */
@Entity
@Table(name = "area")
class AreaRow {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column
    @Enumerated(EnumType.STRING)
    private AreaLevel level;

    @Column private @Nullable UUID parent;

    @Column(name = "parent_level")
    @Enumerated(EnumType.STRING)
    private @Nullable AreaLevel parentLevel;

    @Column private String name;

    @Column(name = "head_name")
    private @Nullable String headName;

    @Column(name = "head_phone")
    private @Nullable String headPhone;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Version @Column private int version;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected AreaRow() {}

    AreaRow(AreaLevel level, String name, Instant at) {
        this.level = level;
        this.name = name;
        this.changedAt = at;
    }

    Area area() {
        return new Area(id, level, parent, name, headName, headPhone, closedOn, version);
    }

    void call(String newName) {
        name = newName;
    }

    void lieIn(@Nullable Area above) {
        parent = above == null ? null : above.id();
        parentLevel = above == null ? null : above.level();
    }

    void head(@Nullable String newName, @Nullable String newPhone) {
        headName = newName;
        headPhone = newPhone;
    }

    void close(@Nullable LocalDate day) {
        closedOn = day;
    }

    void touched(Instant at) {
        changedAt = at;
    }
}

package id.go.paserkab.desa.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The village's one emblem, where it has one. */
@Entity
@Table(name = "logo")
class LogoRow {

    static final short ONLY = 1;

    @Id private short id = ONLY;

    @Column private byte[] png;

    @Column private String hash;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected LogoRow() {}

    LogoRow(byte[] png, String hash, Instant at) {
        this.png = png;
        this.hash = hash;
        this.changedAt = at;
    }

    byte[] png() {
        return png;
    }

    String hash() {
        return hash;
    }
}

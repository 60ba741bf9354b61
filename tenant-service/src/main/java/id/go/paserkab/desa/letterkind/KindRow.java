package id.go.paserkab.desa.letterkind;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the village departs from what is shipped. */
@Entity
@Table(name = "letter_kind")
class KindRow {

    @Id @Column private String code;

    @Column private @Nullable UUID own;

    @Column private boolean hidden;

    protected KindRow() {}

    KindRow(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    @Nullable UUID own() {
        return own;
    }

    void own(@Nullable UUID version) {
        own = version;
    }

    boolean hidden() {
        return hidden;
    }

    void hidden(boolean now) {
        hidden = now;
    }
}

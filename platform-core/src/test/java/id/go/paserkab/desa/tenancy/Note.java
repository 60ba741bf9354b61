package id.go.paserkab.desa.tenancy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Note {

    @Id private long id;

    private String body;

    protected Note() {
        this(0, "");
    }

    Note(long id, String body) {
        this.id = id;
        this.body = body;
    }

    long id() {
        return id;
    }

    String body() {
        return body;
    }
}

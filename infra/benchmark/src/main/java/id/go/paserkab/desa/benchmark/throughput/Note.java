package id.go.paserkab.desa.benchmark.throughput;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of the size that villages have many of; stands in each village's schema. */
@Entity
@Table(name = "benchmark_note")
class Note {

    @Id private long id;

    @Column private String title;

    @Column private String body;

    @Column private long changes;

    protected Note() {}

    long length() {
        return title.length() + body.length();
    }

    void change() {
        changes++;
    }
}

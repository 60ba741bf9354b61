package id.go.paserkab.desa.incomingletter;

import id.go.paserkab.desa.reception.DocumentType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An incoming letter's row; what it says is sealed. */
@Entity
@Table(name = "incoming_letter")
class IncomingRow {

    @Id private UUID id;

    @Column private int year;

    @Column private int number;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column private String contents;

    @Column private @Nullable UUID scan;

    @Column(name = "scan_type")
    @Enumerated(EnumType.STRING)
    private @Nullable DocumentType scanType;

    @Column private boolean annulled;

    @Version @Column private int version;

    protected IncomingRow() {}

    IncomingRow(UUID id, int number, LocalDate receivedOn, String contents) {
        this.id = id;
        this.year = receivedOn.getYear();
        this.number = number;
        this.receivedOn = receivedOn;
        this.contents = contents;
    }

    void says(LocalDate received, String sealed) {
        receivedOn = received;
        contents = sealed;
    }

    void scanned(Scans.Kept kept) {
        scan = kept.key();
        scanType = kept.type();
    }

    void annul() {
        annulled = true;
    }

    UUID id() {
        return id;
    }

    int year() {
        return year;
    }

    int number() {
        return number;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    String contents() {
        return contents;
    }

    boolean annulled() {
        return annulled;
    }

    int version() {
        return version;
    }

    Scans.@Nullable Kept scan() {
        return scan == null || scanType == null ? null : new Scans.Kept(scan, scanType);
    }
}

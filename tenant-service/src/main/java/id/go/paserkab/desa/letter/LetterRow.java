package id.go.paserkab.desa.letter;

import id.go.paserkab.desa.letterkind.KeptKind;
import id.go.paserkab.desa.letternumber.TakenNumber;
import id.go.paserkab.desa.letterpaper.LetterPaper.Sheet;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter's row; what it says is sealed. */
@Entity
@Table(name = "letter")
class LetterRow {

    @Id private UUID id;

    @Column private UUID kind;

    @Column(name = "kind_code")
    private String kindCode;

    @Column(name = "kind_name")
    private String kindName;

    @Column private UUID resident;

    @Column private String initials;

    @Column private @Nullable String contents;

    @Column
    @Enumerated(EnumType.STRING)
    private LetterState state;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "drafted_by")
    private String draftedBy;

    @Column(name = "moved_at")
    private Instant movedAt;

    @Column private @Nullable String scheme;

    @Column private @Nullable Integer year;

    @Column private @Nullable Integer sequence;

    @Column private @Nullable String number;

    @Column private @Nullable String code;

    @Column(name = "issued_on")
    private @Nullable LocalDate issuedOn;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @Column(name = "signer_name")
    private @Nullable String signerName;

    @Column(name = "signer_office")
    private @Nullable String signerOffice;

    @Column(name = "on_behalf")
    private boolean onBehalf;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable Sheet paper;

    @Column private @Nullable String hash;

    @Column private boolean electronic;

    @Column private boolean registered;

    @Version @Column private int version;

    protected LetterRow() {}

    LetterRow(UUID id, KeptKind kind, UUID resident, Instant at, String by) {
        this.id = id;
        this.kind = kind.id();
        this.kindCode = kind.definition().code();
        this.kindName = kind.definition().name();
        this.resident = resident;
        this.initials = "";
        this.state = LetterState.DRAFT;
        this.draftedAt = at;
        this.draftedBy = by;
        this.movedAt = at;
    }

    /** What it says: sealed, with the initials of whom it is about. */
    void says(String sealed, String subject) {
        contents = sealed;
        initials = subject;
    }

    void moved(LetterState to, Instant at) {
        state = to;
        movedAt = at;
        if (to == LetterState.DISCARDED) {
            contents = null;
        }
    }

    void signed(TakenNumber taken, String proof, Signatory by, LocalDate day) {
        scheme = taken.sequence();
        year = taken.year();
        sequence = taken.place();
        number = taken.number();
        code = proof;
        signerName = by.name();
        signerOffice = by.office();
        onBehalf = by.onBehalf();
        issuedOn = day;
    }

    void valid(@Nullable LocalDate until, Sheet size) {
        validUntil = until;
        paper = size;
    }

    void issued(String fileHash, boolean electronically) {
        hash = fileHash;
        electronic = electronically;
    }

    void registered() {
        registered = true;
    }

    UUID id() {
        return id;
    }

    UUID kind() {
        return kind;
    }

    UUID resident() {
        return resident;
    }

    @Nullable String contents() {
        return contents;
    }

    LetterState state() {
        return state;
    }

    boolean isRegistered() {
        return registered;
    }

    @Nullable String hash() {
        return hash;
    }

    int version() {
        return version;
    }

    /** The number, of a letter that has one. */
    TakenNumber number() {
        return new TakenNumber(
                Objects.requireNonNull(scheme),
                Objects.requireNonNull(year),
                Objects.requireNonNull(sequence),
                Objects.requireNonNull(number));
    }

    Sheet paper(Sheet otherwise) {
        return paper == null ? otherwise : paper;
    }

    LetterLine line() {
        return new LetterLine(
                id,
                resident,
                kindCode,
                kindName,
                initials,
                state,
                movedAt,
                draftedBy,
                number,
                code,
                issuedOn,
                validUntil,
                signerName == null || signerOffice == null
                        ? null
                        : new Signatory(signerName, signerOffice, onBehalf),
                version);
    }
}

package id.go.paserkab.desa.training;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.training.TrainingRefused.Reason;
import id.go.paserkab.desa.training.TrainingSession.Taught;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desk where certificates are issued and revoked. */
@Component
class CertificateDesk implements Certificates {

    private final CertificateRows rows;
    private final SessionRows sessions;
    private final ParticipantRows participants;
    private final TrainingNotes notes;
    private final SecureRandom chance = new SecureRandom();

    CertificateDesk(
            CertificateRows rows,
            SessionRows sessions,
            ParticipantRows participants,
            TrainingNotes notes) {
        this.rows = rows;
        this.sessions = sessions;
        this.participants = participants;
        this.notes = notes;
    }

    @Override
    public List<Certificate> of(UUID session) {
        return rows.of(session);
    }

    @Override
    public Optional<Certificate> find(CertificateCode code) {
        return rows.find(code);
    }

    @Override
    public boolean heldIn(VillageCode village, LocalDate day) {
        return rows.heldIn(village, day);
    }

    @Override
    @Transactional
    public int issue(UUID session, Actor by) {
        notes.oneAtATime();
        var held = sessions.find(session).orElseThrow(() -> new TrainingRefused(Reason.UNKNOWN));
        if (held.cancelled()) {
            throw new TrainingRefused(Reason.CANCELLED_ALREADY);
        }
        if (notes.today().isBefore(held.last())) {
            throw new TrainingRefused(Reason.NOT_OVER, held.last());
        }
        var passed =
                participants.of(session).stream()
                        .filter(one -> one.passed(held.passMark()) && one.certificate() == null)
                        .toList();
        if (passed.isEmpty()) {
            throw new TrainingRefused(Reason.NOBODY_TO_CERTIFY);
        }
        for (var participant : passed) {
            rows.insert(certificate(held, participant), by.name());
            notes.note(
                    TrainingNotes.session(by, "certificate-issued", session)
                            .village(participant.village())
                            .detail("cadre", participant.cadre().toString()));
        }
        return passed.size();
    }

    @Override
    @Transactional
    public void revoke(CertificateCode code, String reason, Actor by) {
        notes.oneAtATime();
        var certificate = rows.find(code).orElseThrow(() -> new TrainingRefused(Reason.UNKNOWN));
        if (!certificate.valid()) {
            throw new TrainingRefused(Reason.REVOKED_ALREADY);
        }
        var why = TrainingNotes.reason(reason);
        rows.revoke(code, why, by.name(), notes.now());
        notes.note(
                TrainingNotes.session(by, "certificate-revoked", certificate.session())
                        .village(certificate.village())
                        .reason(why)
                        .detail("cadre", certificate.cadre().toString()));
    }

    private Certificate certificate(TrainingSession session, Participant participant) {
        return new Certificate(
                CertificateCode.random(chance),
                session.id(),
                participant.cadre(),
                participant.name(),
                participant.village(),
                participant.villageName(),
                session.modules().stream().map(Taught::title).toList(),
                session.last(),
                notes.now(),
                null,
                null);
    }
}

package id.go.paserkab.desa.training;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.kernel.VillageCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The certificates of those who passed. Every change is audited or throws {@link TrainingRefused};
 * then nothing is kept.
 */
public interface Certificates {

    /** Those of a session, revoked ones too. */
    List<Certificate> of(UUID session);

    Optional<Certificate> find(CertificateCode code);

    /** Whether a cadre who serves in the village on that day holds one that is valid. */
    boolean heldIn(VillageCode village, LocalDate day);

    /** Issues one to everybody who passed and holds none; how many. */
    int issue(UUID session, Actor by);

    void revoke(CertificateCode code, String reason, Actor by);
}

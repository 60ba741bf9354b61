package id.go.paserkab.desa.ledger;

import id.go.paserkab.desa.kernel.VillageCode;
import java.util.UUID;

/** A letter as it goes into the register; {@code letter} is its key in the village's own schema. */
public record IssuedLetter(
        VillageCode village, UUID letter, Seal seal, LetterNumber number, Paper paper) {

    /** By what the letter is found and recognised: its code, and the hash of its file. */
    public record Seal(LetterCode code, Sha256 file) {}
}

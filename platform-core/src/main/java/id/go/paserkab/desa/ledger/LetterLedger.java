package id.go.paserkab.desa.ledger;

import id.go.paserkab.desa.kernel.VillageCode;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The platform's register of issued letters. It is written in transactions of its own, before the
 * village's transaction commits, and each letter in it is confirmed afterwards (ADR 22).
 */
public interface LetterLedger {

    /**
     * Enters a letter, as the last act of the village's transaction that issues it and while that
     * one holds its counter. It is confirmed when that transaction has committed, and found from
     * then on. Throws {@link NumberTaken} when the number belongs to another letter.
     */
    void record(IssuedLetter letter);

    /**
     * Confirms a letter that the village holds as issued. To be called before its file is handed
     * out, for the case that the node died between the village's commit and the confirmation; does
     * nothing when it is confirmed.
     */
    void confirm(VillageCode village, LetterCode code);

    /**
     * Decides on letters of this numbering that a crash left undecided: those that the village
     * holds are confirmed, the numbers of the others are free again. To be called while the
     * village's counter is held, before {@link #highest}.
     */
    void settle(VillageCode village, String scheme, int year, Predicate<UndecidedLetter> issued);

    /** The highest number that is taken, 0 where none is. */
    int highest(VillageCode village, String scheme, int year);

    /**
     * Annuls a letter, at once and for good; does nothing when it is annulled or unknown. To be
     * called within the village's transaction that annuls it.
     */
    void annul(VillageCode village, LetterCode code, Instant at);

    /** The confirmed letter of this village with this code. */
    Optional<RegisteredLetter> find(VillageCode village, LetterCode code);
}

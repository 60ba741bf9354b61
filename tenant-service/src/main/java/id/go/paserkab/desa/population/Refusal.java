package id.go.paserkab.desa.population;

/** Why the register refuses something; each has its words in the user's language. */
public enum Refusal {
    UNKNOWN,
    NAME_MISSING,
    SEX_MISSING,
    BIRTH_DATE_MISSING,
    FACT_TOO_LONG,
    FACT_MALFORMED,
    CODE_UNKNOWN,
    NUMBER_MALFORMED,
    /** Somebody in this village's register has this NIK already. */
    NIK_TAKEN,
    FAMILY_NUMBER_TAKEN,
    DAY_IN_FUTURE,
    DAY_BEFORE_BIRTH,
    /** Something that happened to them later is written already. */
    DAY_BEFORE_LATER_EVENT,
    NOT_PRESENT,
    STILL_PRESENT,
    /** The family has a head among those who are there. */
    HEAD_TAKEN,
    /** Others stay behind without a head. */
    HEAD_NEEDED,
    /** Nobody of the family is there: whoever comes back heads it. */
    HEAD_MISSING,
    NOT_IN_FAMILY,
    SAME_FAMILY,
    NOTHING_CHANGED,
    REASON_MISSING,
    ALREADY_REVERSED,
    /** Later events stand on this one and must be reversed first. */
    LATER_EVENTS,
    NOBODY_CHOSEN,
    /** Whoever asks may not see this resident. */
    OUT_OF_SIGHT
}

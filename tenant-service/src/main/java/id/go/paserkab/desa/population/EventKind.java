package id.go.paserkab.desa.population;

/** What can happen to residents and families (<i>peristiwa</i>). */
public enum EventKind {
    /** Taken into the register, having lived here before it began. */
    OPENING,
    /** Moved in from a file; may both take in and change. */
    IMPORT,
    BIRTH,
    ARRIVAL,
    DEATH,
    DEPARTURE,
    MISSING,
    RETURN,
    FAMILY_SPLIT,
    FAMILY_MERGE,
    /** Something became different on a day: a trade, a marriage, an address. */
    CHANGE,
    /** Something was written wrongly, and counts as if it had been right from the start. */
    CORRECTION
}

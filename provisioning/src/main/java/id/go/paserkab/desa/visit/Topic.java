package id.go.paserkab.desa.visit;

/** What a visit is mainly about. */
public enum Topic {
    /** Practising with the cadres. */
    CADRE,
    /** Getting further at the gates of readiness. */
    GATES,
    /** The village's office on the platform. */
    OFFICE,
    /** The community room and its residents. */
    COMMUNITY,
    OTHER
}

package id.go.paserkab.desa.web.audit;

import java.util.Locale;

/** What the trail can be narrowed to: the first word of its actions. */
public enum AuditKind {
    WAVE,
    VILLAGE,
    MEMBER,
    RUN,
    UPGRADE,
    PROFILE,
    TERRITORY,
    POPULATION,
    SIGHT,
    INTAKE,
    BOOKS,
    LETTER,
    KEYS,
    FACILITATOR,
    ASSIGNMENT,
    CADRE,
    TRAINING,
    FOLLOWUP,
    GATE,
    VISIT,
    BOUNDARIES,
    REPORT,
    NOTICE,
    SESSION;

    /** How the actions of this kind begin. */
    public String prefix() {
        return name().toLowerCase(Locale.ROOT) + ".";
    }
}

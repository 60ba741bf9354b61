package id.go.paserkab.desa.identity;

/** One thing that a member may do; handlers ask for permissions, never for roles. */
public enum Permission {
    /** Enter the village's office. */
    ENTER_OFFICE,
    EDIT_PROFILE,
    MANAGE_VILLAGE_MEMBERS,
    READ_VILLAGE_AUDIT,
    /** Enter the regency's console; what one finds there depends on the other permissions. */
    ENTER_REGENCY,
    /** See the rollout: waves, villages, what is stuck. Aggregates and no residents. */
    VIEW_ROLLOUT,
    /** Plan, start, pause, resume, retry and abort waves; migrate the fleet. */
    OPERATE_WAVES,
    /** Rename a village, change its address, suspend it, issue one-time passwords to its staff. */
    ADMINISTER_VILLAGES,
    MANAGE_REGENCY_MEMBERS,
    READ_AUDIT,
    /** See the programme: readiness, coverage, training. Aggregates and no names of people. */
    VIEW_PROGRAMME,
    /** See by name who works for the programme: facilitators, cadres, operators. */
    VIEW_PEOPLE,
    /** Appoint, assign, confirm: whatever changes the programme. */
    MANAGE_PROGRAMME,
    /** Work with the villages that one is assigned to, and with no others. */
    ASSIST_VILLAGES,
    /** Open evidence, where the room that keeps it agrees. */
    READ_EVIDENCE
}

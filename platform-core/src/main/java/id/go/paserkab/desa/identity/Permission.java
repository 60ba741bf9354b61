package id.go.paserkab.desa.identity;

/** One thing that a member may do; handlers ask for permissions, never for roles. */
public enum Permission {
    /** Enter the village's office. */
    ENTER_OFFICE,
    EDIT_PROFILE,
    MANAGE_VILLAGE_MEMBERS,
    READ_VILLAGE_AUDIT,
    /** See the rollout: waves, villages, what is stuck. Aggregates and no residents. */
    VIEW_ROLLOUT,
    /** Plan, start, pause, resume, retry and abort waves; migrate the fleet. */
    OPERATE_WAVES,
    /** Rename a village, change its address, suspend it, issue one-time passwords to its staff. */
    ADMINISTER_VILLAGES,
    MANAGE_REGENCY_MEMBERS,
    READ_AUDIT
}

package id.go.paserkab.desa.identity;

/** One thing that a member may do; handlers ask for permissions, never for roles. */
public enum Permission {
    /** Enter the village's office. */
    ENTER_OFFICE,
    EDIT_PROFILE,
    MANAGE_VILLAGE_MEMBERS,
    READ_VILLAGE_AUDIT,
    /** Find residents and read their cards, with their numbers masked. */
    VIEW_RESIDENTS,
    /** Register, correct, record events, keep the territory. */
    EDIT_RESIDENTS,
    /** See a masked number in full, with a reason, audited. */
    REVEAL_NUMBERS,
    /** Take lists, registers and copies of residents' data out of the product. */
    EXPORT_RESIDENTS,
    /** Move residents in from a file, and undo it. */
    IMPORT_RESIDENTS,
    /** Say who may see which dusun, renew keys, erase, find who was affected. */
    PROTECT_RESIDENTS,
    /** Write letters and find those that were issued. */
    PREPARE_LETTERS,
    /** Check letters that wait for the secretary. */
    CHECK_LETTERS,
    /** Sign letters, or refuse to. */
    SIGN_LETTERS,
    /** Annul an issued letter. */
    ANNUL_LETTERS,
    /** Write the village's own kinds of letters, their numbers and their path. */
    MANAGE_LETTER_KINDS,
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

package id.go.paserkab.desa.provisioning;

/** The steps by which a village comes to be, in order. Undoing goes through them backwards. */
public enum Step {
    ROLES,
    SCHEMA,
    BASELINE,
    REFERENCE_DATA,
    IDENTITY,
    STAFF,
    PROOF,
    ACTIVATION
}

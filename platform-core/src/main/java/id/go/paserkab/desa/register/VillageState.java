package id.go.paserkab.desa.register;

/** Where a village stands in its life on the platform. */
public enum VillageState {
    /** Known from the official register; nothing exists for it yet. */
    PLANNED,
    /** Being made; nothing is visible on its host. */
    PROVISIONING,
    /** Open to residents and staff. */
    ACTIVE,
    /** Everyone reads, nobody writes: during maintenance or a move. */
    READ_ONLY,
    /** Closed for the time being with a friendly page; its data is kept. */
    SUSPENDED,
    /** Retired; its data has been exported and its host answers no more. */
    ARCHIVED;

    /** Whether residents can read the village's public pages. */
    public boolean open() {
        return this == ACTIVE || this == READ_ONLY;
    }
}

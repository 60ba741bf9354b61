package id.go.paserkab.desa.provisioning;

/**
 * One step in the making of a village. Doing it twice and undoing it twice must be harmless, also
 * where the first time stopped half-way. What is thrown becomes an outcome by {@link Troubles}.
 */
interface VillageStep {

    Step step();

    Outcome perform(Making making);

    /** Takes back what the step may have made; what was never made is no error. */
    void undo(Making making);
}

package id.go.paserkab.desa.programme;

/** Where a wave stands. */
public enum WaveState {
    DRAFT,
    APPROVED,
    RUNNING,
    PAUSED,
    ABORTING,
    ABORTED,
    COMPLETED
}

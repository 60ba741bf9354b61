package id.go.paserkab.desa.provisioning;

/** Where one step of a run stands. */
public enum StepState {
    PENDING,
    RUNNING,
    WAITING,
    DONE,
    FAILED,
    UNDONE
}

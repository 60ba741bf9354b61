package id.go.paserkab.desa.provisioning;

/** Where the making of one village stands. */
public enum RunState {
    QUEUED,
    RUNNING,
    /** A step could not be done now, for want of a service; it is tried again by itself. */
    WAITING,
    /** A step failed and somebody must act: retry or undo. */
    FAILED,
    SUCCEEDED,
    UNDOING,
    UNDONE
}

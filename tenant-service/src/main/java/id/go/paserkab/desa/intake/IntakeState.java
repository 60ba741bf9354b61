package id.go.paserkab.desa.intake;

/** Where a file stands on its way into the register. */
public enum IntakeState {
    /** It is read and compared in the background. */
    CHECKING,
    /** It can be confirmed, where it has no errors and changes something. */
    CHECKED,
    /** Its residents are moved in, in the background. */
    MOVING,
    MOVED,
    /** Moved in and taken back. */
    UNDONE,
    /** Given up by hand, or after a day. */
    ABANDONED,
    /** The check came to nothing by a fault of ours. */
    BROKEN;

    /** Whether something goes on in the background. */
    public boolean busy() {
        return this == CHECKING || this == MOVING;
    }
}

package id.go.paserkab.desa.books;

/** A way in which the number of residents changes. */
public enum Flow {
    BORN(true),
    ARRIVED(true),
    /** Was missing, and is there again. */
    FOUND(true),
    /** Written into the register, having lived here before; or became a resident otherwise. */
    RECORDED(true),
    /** Came from another dusun of the village, or is counted as a citizen from now on. */
    SHIFTED_IN(true),
    DIED(false),
    LEFT(false),
    MISSING(false),
    /** No longer counted, without one of the events above. */
    STRUCK(false),
    SHIFTED_OUT(false);

    private final boolean in;

    Flow(boolean in) {
        this.in = in;
    }

    /** Whether it adds to the residents; the others take away. */
    public boolean in() {
        return in;
    }
}

package id.go.paserkab.desa.web.print;

/**
 * Lines or dots that tell an area from others without any colour. All measures are in units of a
 * picture that is 1,600 wide.
 */
public enum Texture {
    STRIPES(45, 15, 6, false, false),
    BARS(0, 14, 6, false, false),
    CHECKS(45, 17, 4, false, true),
    DOTS(0, 15, 7, true, false),
    SPARSE_DOTS(45, 17, 5, true, false);

    private final int angle;
    private final int spacing;
    private final int thickness;
    private final boolean dotted;
    private final boolean crossed;

    Texture(int angle, int spacing, int thickness, boolean dotted, boolean crossed) {
        this.angle = angle;
        this.spacing = spacing;
        this.thickness = thickness;
        this.dotted = dotted;
        this.crossed = crossed;
    }

    /** By how many degrees its lines are turned. */
    public int angle() {
        return angle;
    }

    /** From line to line, and from dot to dot. */
    public int spacing() {
        return spacing;
    }

    public int thickness() {
        return thickness;
    }

    /** Whether its lines are made of dots. */
    public boolean dotted() {
        return dotted;
    }

    /** Whether other lines cross its lines. */
    public boolean crossed() {
        return crossed;
    }
}

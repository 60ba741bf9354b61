package id.go.paserkab.desa.local.cli;

/** A bar of thirty cells. */
final class ProgressBar {

    private static final int CELLS = 30;

    private ProgressBar() {}

    /** Draws a share between 0 and 1. */
    static String of(double share) {
        int full = (int) Math.round(Math.clamp(share, 0, 1) * CELLS);
        return "█".repeat(full) + "░".repeat(CELLS - full);
    }
}

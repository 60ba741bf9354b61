package id.go.paserkab.desa.local.cli;

import java.io.PrintStream;

/** Where the menu speaks: with a moving part on a real terminal, in plain lines elsewhere. */
final class Terminal {

    private static final String UP_AND_CLEAR = "\033[%dF\033[J";

    private final PrintStream out;
    private final boolean live;
    private int movingLines;

    Terminal(PrintStream out, boolean live) {
        this.out = out;
        this.live = live;
    }

    boolean live() {
        return live;
    }

    /** A line that stays. */
    synchronized void line(String text) {
        clearMoving();
        out.println(text);
        out.flush();
    }

    synchronized void problem(String text) {
        line("");
        line(live ? "\033[31m✗\033[0m " + text : "✗ " + text);
    }

    synchronized void done(String text) {
        line((live ? "\033[32m✓\033[0m " : "✓ ") + text);
    }

    /** Replaces the moving part; says nothing where nothing can move. */
    synchronized void moving(String text) {
        if (!live) {
            return;
        }
        clearMoving();
        out.println(text);
        out.flush();
        movingLines = (int) text.lines().count();
    }

    private void clearMoving() {
        if (movingLines > 0) {
            out.printf(UP_AND_CLEAR, movingLines);
            movingLines = 0;
        }
    }
}

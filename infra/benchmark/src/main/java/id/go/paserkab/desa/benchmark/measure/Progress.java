package id.go.paserkab.desa.benchmark.measure;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells whoever waits in front of the terminal what is going on, with the time since the start. */
public final class Progress {

    private final PrintStream out;
    private final long start = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    public void say(String form, Object... values) {
        var since = Duration.ofNanos(System.nanoTime() - start);
        out.printf(
                Locale.ROOT,
                "%3d:%02d  %s%n",
                since.toMinutes(),
                since.toSecondsPart(),
                String.format(Locale.ROOT, form, values));
        out.flush();
    }

    /** Prints a text as it is. */
    public void show(String text) {
        out.println(text);
        out.flush();
    }
}

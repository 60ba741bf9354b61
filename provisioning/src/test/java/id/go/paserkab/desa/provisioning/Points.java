package id.go.paserkab.desa.provisioning;

import id.go.paserkab.desa.kernel.VillageCode;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Stands at every point of every run: notes it, makes steps fail, or halts the process. */
@Component
class Points implements Interruption {

    private final List<Point> seen = new CopyOnWriteArrayList<>();
    private final Set<Point> broken = ConcurrentHashMap.newKeySet();
    private final @Nullable String halt;
    private volatile Consumer<Point> watcher = point -> {};

    Points(Environment environment) {
        this.halt = environment.getProperty("test.halt");
    }

    @Override
    public void at(Point point) {
        seen.add(point);
        watcher.accept(point);
        if (name(point).equals(halt)) {
            Runtime.getRuntime().halt(42);
        }
        if (broken.contains(point)) {
            throw new IllegalStateException("broken on purpose");
        }
    }

    /** Lets a step of this village fail before its effect, until it is mended. */
    void breakStep(VillageCode village, Step step) {
        broken.add(new Point(village, step, false, false));
    }

    void mend(VillageCode village) {
        broken.removeIf(point -> point.village().equals(village));
    }

    void watch(Consumer<Point> watcher) {
        this.watcher = watcher;
    }

    List<Point> seen(VillageCode village) {
        return seen.stream().filter(point -> point.village().equals(village)).toList();
    }

    static String name(Point point) {
        return String.join(
                "/",
                point.village().value(),
                point.step().name(),
                point.undoing() ? "undo" : "do",
                point.after() ? "after" : "before");
    }
}

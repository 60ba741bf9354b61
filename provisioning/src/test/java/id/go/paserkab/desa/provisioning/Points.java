package id.go.paserkab.desa.provisioning;

import id.go.paserkab.desa.kernel.VillageCode;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Stands at every point of every run: notes it, makes steps fail, or halts the process. */
@Component
class Points implements Interruption {

    static final int HALTED = 42;

    private final List<Point> seen = new CopyOnWriteArrayList<>();
    private final Set<Point> broken = ConcurrentHashMap.newKeySet();
    private final Set<String> deadly;
    private final CountDownLatch arrivals;
    private volatile Consumer<Point> watcher = point -> {};

    Points(Environment environment) {
        this.deadly = Set.of(environment.getProperty("test.halt", String[].class, new String[0]));
        this.arrivals = new CountDownLatch(deadly.size());
    }

    @Override
    public void at(Point point) {
        seen.add(point);
        watcher.accept(point);
        if (deadly.contains(name(point))) {
            haltTogether();
        }
        if (broken.contains(point)) {
            throw new IllegalStateException("broken on purpose");
        }
    }

    /** Halts the process once every run that is to die has come to its point. */
    private void haltTogether() {
        arrivals.countDown();
        try {
            arrivals.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Runtime.getRuntime().halt(HALTED);
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

package id.go.paserkab.desa.benchmark.wave;

import id.go.paserkab.desa.benchmark.Fleet;
import id.go.paserkab.desa.benchmark.Laboratory;
import id.go.paserkab.desa.benchmark.Part;
import id.go.paserkab.desa.benchmark.measure.Report;
import id.go.paserkab.desa.benchmark.measure.Report.Figure;
import id.go.paserkab.desa.benchmark.measure.Report.Table;
import id.go.paserkab.desa.benchmark.measure.Samples;
import id.go.paserkab.desa.programme.Wave;
import id.go.paserkab.desa.programme.WaveVillage;
import id.go.paserkab.desa.provisioning.Run;
import id.go.paserkab.desa.provisioning.Run.RunStep;
import id.go.paserkab.desa.provisioning.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How long a wave of all villages but the pilots takes, and where the time goes. */
public final class WavePart implements Part {

    @Override
    public String name() {
        return "wave";
    }

    @Override
    public Report run(Laboratory laboratory) throws Exception {
        var wave = laboratory.fleet().rest();
        var runs = wave.villages().stream().map(WaveVillage::run).filter(Objects::nonNull).toList();
        return new Report(
                name(),
                "A whole wave",
                Map.of(
                        "villages", String.valueOf(runs.size()),
                        "villages at a time", String.valueOf(Fleet.PARALLELISM)),
                List.of(new Table("Time", times(wave, runs)), new Table("Steps", steps(runs))),
                List.of(
                        "One wave, once, after a smaller one that warmed everything up; the ranges"
                                + " are over its villages. A step's ratio is its share of the"
                                + " working time of all steps."));
    }

    private static List<Figure> times(Wave wave, List<Run> runs) {
        var whole = seconds(wave.startedAt(), wave.finishedAt());
        return List.of(
                Figure.of("the whole wave", "s", Samples.of(whole)),
                Figure.of("villages a minute", "/min", Samples.of(runs.size() / whole * 60)),
                Figure.of(
                        "one village, from its first step to open",
                        "s",
                        new Samples(
                                runs.stream()
                                        .map(run -> seconds(run.startedAt(), run.finishedAt()))
                                        .toList())));
    }

    private static List<Figure> steps(List<Run> runs) {
        var all =
                runs.stream()
                        .flatMap(WavePart::milliseconds)
                        .mapToDouble(Double::doubleValue)
                        .sum();
        var figures = new ArrayList<Figure>();
        for (var step : Step.values()) {
            var taken = runs.stream().flatMap(run -> milliseconds(run, step)).toList();
            if (!taken.isEmpty()) {
                var samples = new Samples(taken);
                figures.add(
                        Figure.of(step.name(), "ms", samples)
                                .against("all steps", Samples.of(samples.sum() / all), null));
            }
        }
        return figures;
    }

    private static Stream<Double> milliseconds(Run run) {
        return Arrays.stream(Step.values()).flatMap(step -> milliseconds(run, step));
    }

    private static Stream<Double> milliseconds(Run run, Step step) {
        return run.steps().stream()
                .filter(taken -> taken.step() == step)
                .map(RunStep::milliseconds)
                .filter(Objects::nonNull)
                .map(Long::doubleValue);
    }

    private static double seconds(@Nullable Instant from, @Nullable Instant to) {
        return Duration.between(Objects.requireNonNull(from), Objects.requireNonNull(to)).toMillis()
                / 1000.0;
    }
}

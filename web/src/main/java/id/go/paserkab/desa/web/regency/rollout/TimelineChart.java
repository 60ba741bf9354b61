package id.go.paserkab.desa.web.regency.rollout;

import static java.util.stream.Collectors.joining;

import id.go.paserkab.desa.insight.Picture;
import id.go.paserkab.desa.insight.Picture.Opening;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The time line as a drawing: how many villages were open at the end of each day until the day of
 * the picture, against how many should be by the plans of all waves, and how many there are.
 */
public final class TimelineChart {

    public static final int WIDTH = 640;
    public static final int HEIGHT = 280;

    private static final int LEFT = 48;
    private static final int RIGHT = 16;
    private static final int TOP = 16;
    private static final int BOTTOM = 36;
    private static final int MOST_LABELS = 4;
    private static final int MOST_DOTS = 60;

    /** In days: so far ahead at most is the plan drawn. */
    private static final int AHEAD = 120;

    private final List<Opening> days;
    private final List<Planned> plan;
    private final LocalDate first;
    private final LocalDate today;
    private final LocalDate last;
    private final int villages;

    private TimelineChart(List<Opening> days, List<Planned> plan, LocalDate today, int villages) {
        this.days = days;
        this.plan = plan;
        this.today = today;
        this.first =
                Stream.of(
                                Stream.of(today),
                                days.stream().map(Opening::day).map(day -> day.minusDays(1)),
                                plan.stream().map(Planned::day))
                        .flatMap(Function.identity())
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        this.last =
                Stream.concat(Stream.of(today), plan.stream().map(Planned::day))
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        this.villages = villages;
    }

    /** Null where nothing has been opened or planned yet. */
    static @Nullable TimelineChart of(Picture picture) {
        var horizon = picture.day().plusDays(AHEAD);
        var turns =
                picture.waves().stream()
                        .flatMap(wave -> wave.turns().stream())
                        .map(day -> day.isAfter(horizon) ? horizon : day)
                        .collect(Collectors.toCollection(TreeSet::new));
        var plan = turns.stream().map(day -> new Planned(day, picture.planned(day))).toList();
        return plan.isEmpty() && picture.openings().isEmpty()
                ? null
                : new TimelineChart(
                        picture.openings(), plan, picture.day(), picture.counts().villages());
    }

    static TimelineChart of(List<Opening> days, List<Planned> plan, LocalDate today, int villages) {
        return new TimelineChart(days, plan, today, villages);
    }

    /** The planned line, as the points of a polyline; empty where nothing is planned. */
    public String plan() {
        return text(plan.stream().map(turn -> new Point(x(turn.day()), y(turn.total()))).toList());
    }

    /** The line, as the points of a polyline. */
    public String line() {
        return text(points());
    }

    /** The ground under the line, as the points of a polygon. */
    public String area() {
        var points = new ArrayList<>(points());
        points.add(new Point(x(today), y(0)));
        points.add(new Point(x(first), y(0)));
        return text(points);
    }

    /** The dots on days when villages opened; of very many days the line says enough. */
    public List<Point> dots() {
        return (days.size() > MOST_DOTS ? List.<Opening>of() : days)
                .stream().map(day -> new Point(x(day.day()), y(day.total()))).toList();
    }

    /** None, half and all of the villages. */
    public List<Rule> rules() {
        return List.of(0, villages / 2, villages).stream()
                .distinct()
                .map(count -> new Rule(y(count), count))
                .toList();
    }

    /** A few days to be written under the drawing, the first and the last among them. */
    public List<Label> labels() {
        var length = ChronoUnit.DAYS.between(first, last);
        var parts = (int) Math.min(length, MOST_LABELS - 1L);
        var labels = new ArrayList<Label>();
        for (var part = 0; part <= parts; part++) {
            var day = first.plusDays(length * part / parts);
            var anchor = part == 0 ? "start" : part == parts ? "end" : "middle";
            labels.add(new Label(x(day), HEIGHT - 12.0, anchor, day));
        }
        return labels;
    }

    /** The left end of the rules. */
    public int left() {
        return LEFT;
    }

    /** The right end of the rules. */
    public int right() {
        return WIDTH - RIGHT;
    }

    private List<Point> points() {
        var points = new ArrayList<Point>();
        points.add(new Point(x(first), y(0)));
        for (var day : days) {
            points.add(new Point(x(day.day()), y(day.total())));
        }
        points.add(new Point(x(today), y(days.isEmpty() ? 0 : days.getLast().total())));
        return points;
    }

    private double x(LocalDate day) {
        var length = ChronoUnit.DAYS.between(first, last);
        return LEFT
                + (double) (WIDTH - LEFT - RIGHT) * ChronoUnit.DAYS.between(first, day) / length;
    }

    private double y(int count) {
        return HEIGHT - BOTTOM - (double) (HEIGHT - TOP - BOTTOM) * count / Math.max(villages, 1);
    }

    private static String text(List<Point> points) {
        return points.stream()
                .map(point -> String.format(Locale.ROOT, "%.1f,%.1f", point.x(), point.y()))
                .collect(joining(" "));
    }

    /** How many villages should be open at the end of a day. */
    record Planned(LocalDate day, int total) {}

    /** A place on the drawing. */
    public record Point(double x, double y) {}

    /** A level rule and the number that it stands for. */
    public record Rule(double y, int count) {}

    /** A day written under the drawing. */
    public record Label(double x, double y, String anchor, LocalDate day) {}
}

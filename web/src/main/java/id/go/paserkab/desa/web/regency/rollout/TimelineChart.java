package id.go.paserkab.desa.web.regency.rollout;

import static java.util.stream.Collectors.joining;

import id.go.paserkab.desa.programme.Rollout.Activation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The time line as a drawing: how many villages were open at the end of each day, from the day
 * before the first one opened until today, against how many there are.
 */
public final class TimelineChart {

    public static final int WIDTH = 640;
    public static final int HEIGHT = 280;

    private static final int LEFT = 48;
    private static final int RIGHT = 16;
    private static final int TOP = 16;
    private static final int BOTTOM = 36;
    private static final int MOST_LABELS = 4;

    private final List<Activation> days;
    private final LocalDate first;
    private final LocalDate last;
    private final int villages;

    private TimelineChart(List<Activation> days, LocalDate first, LocalDate last, int villages) {
        this.days = days;
        this.first = first;
        this.last = last;
        this.villages = villages;
    }

    /** Needs at least one day on which a village opened. */
    static TimelineChart of(List<Activation> days, LocalDate today, int villages) {
        var first = days.getFirst().day().minusDays(1);
        var end = days.getLast().day();
        return new TimelineChart(days, first, today.isAfter(end) ? today : end, villages);
    }

    /** The line, as the points of a polyline. */
    public String line() {
        return text(points());
    }

    /** The ground under the line, as the points of a polygon. */
    public String area() {
        var points = new ArrayList<>(points());
        points.add(new Point(x(last), y(0)));
        points.add(new Point(x(first), y(0)));
        return text(points);
    }

    /** The dots on days when villages opened. */
    public List<Point> dots() {
        return days.stream().map(day -> new Point(x(day.day()), y(day.total()))).toList();
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
        points.add(new Point(x(last), y(days.getLast().total())));
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

    /** A place on the drawing. */
    public record Point(double x, double y) {}

    /** A level rule and the number that it stands for. */
    public record Rule(double y, int count) {}

    /** A day written under the drawing. */
    public record Label(double x, double y, String anchor, LocalDate day) {}
}

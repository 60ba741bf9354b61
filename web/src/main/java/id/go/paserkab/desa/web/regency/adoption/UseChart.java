package id.go.paserkab.desa.web.regency.adoption;

import static java.util.stream.Collectors.joining;

import id.go.paserkab.desa.adoption.Adoption.Week;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Use week by week as a drawing: villages that were open, and villages where anything happened. */
public record UseChart(List<Week> weeks, int most) {

    public static final int WIDTH = 640;
    public static final int HEIGHT = 240;

    private static final int LEFT = 48;
    private static final int RIGHT = 16;
    private static final int TOP = 16;
    private static final int BOTTOM = 36;

    public static UseChart of(List<Week> weeks) {
        return new UseChart(
                weeks,
                Math.max(
                        1,
                        weeks.stream()
                                .mapToInt(week -> Math.max(week.live(), week.active()))
                                .max()
                                .orElse(1)));
    }

    public String active() {
        return line(weeks.stream().map(Week::active).toList());
    }

    public String live() {
        return line(weeks.stream().map(Week::live).toList());
    }

    public int left() {
        return LEFT;
    }

    public int right() {
        return WIDTH - RIGHT;
    }

    public double bottom() {
        return y(0);
    }

    public double top() {
        return y(most);
    }

    private String line(List<Integer> counts) {
        return IntStream.range(0, counts.size())
                .mapToObj(week ->
                        String.format(Locale.ROOT, "%.1f,%.1f", x(week), y(counts.get(week))))
                .collect(joining(" "));
    }

    private double x(int week) {
        return LEFT + (double) (WIDTH - LEFT - RIGHT) * week / Math.max(1, weeks.size() - 1);
    }

    private double y(int count) {
        return HEIGHT - BOTTOM - (double) (HEIGHT - TOP - BOTTOM) * count / most;
    }
}

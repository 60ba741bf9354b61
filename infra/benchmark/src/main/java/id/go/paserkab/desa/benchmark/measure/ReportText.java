package id.go.paserkab.desa.benchmark.measure;

import id.go.paserkab.desa.benchmark.measure.Report.Figure;
import id.go.paserkab.desa.benchmark.measure.Report.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sets a report's tables for the terminal or in Markdown; both are the same text, aligned. */
public final class ReportText {

    private static final List<String> HEAD =
            List.of("figure", "median", "lowest to highest", "unit", "ratio", "against", "aim");

    private ReportText() {}

    public static String of(Report report) {
        var text = new StringBuilder("## ").append(report.title()).append("\n\n");
        report.settings()
                .forEach((key, value) ->
                        text.append("- ").append(key).append(": ").append(value).append('\n'));
        for (var table : report.tables()) {
            text.append("\n### ").append(table.title()).append("\n\n").append(rows(table));
        }
        if (!report.notes().isEmpty()) {
            text.append('\n');
            report.notes().forEach(note -> text.append(note).append("\n\n"));
        }
        return text.toString();
    }

    private static String rows(Table table) {
        var rows = new ArrayList<List<String>>();
        rows.add(HEAD);
        table.figures().forEach(figure -> rows.add(row(figure)));
        var used = usedColumns(rows);
        var text = new StringBuilder();
        for (var row : rows) {
            text.append('|');
            for (var column : used) {
                text.append(' ').append(padded(row.get(column), rows, column)).append(" |");
            }
            text.append('\n');
            if (row == HEAD) {
                text.append('|');
                used.forEach(
                        column -> text.append("-".repeat(width(rows, column) + 2)).append('|'));
                text.append('\n');
            }
        }
        return text.toString();
    }

    /** Columns that say something in at least one row. */
    private static List<Integer> usedColumns(List<List<String>> rows) {
        var used = new ArrayList<Integer>();
        for (var column = 0; column < HEAD.size(); column++) {
            var index = column;
            if (rows.stream().skip(1).anyMatch(row -> !row.get(index).isEmpty())) {
                used.add(index);
            }
        }
        return used;
    }

    private static List<String> row(Figure figure) {
        var samples = figure.samples();
        var comparison = figure.comparison();
        var several = samples.values().size() > 1;
        return List.of(
                figure.what(),
                number(samples.median()),
                several ? range(samples) : "",
                figure.unit(),
                comparison == null
                        ? ""
                        : number(comparison.ratio().median())
                                + (several ? " (" + range(comparison.ratio()) + ")" : ""),
                comparison == null ? "" : comparison.against(),
                comparison == null || comparison.aim() == null ? "" : comparison.aim());
    }

    private static String range(Samples samples) {
        return number(samples.lowest()) + " to " + number(samples.highest());
    }

    /** Three digits that matter, as more would be noise. */
    static String number(double value) {
        var size = Math.abs(value);
        var form = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : size >= 0.1 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, form, value);
    }

    private static String padded(String cell, List<List<String>> rows, int column) {
        var room = " ".repeat(width(rows, column) - cell.length());
        return column == 1 ? room + cell : cell + room;
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}

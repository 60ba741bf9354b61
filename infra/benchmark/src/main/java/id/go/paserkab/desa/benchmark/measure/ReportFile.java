package id.go.paserkab.desa.benchmark.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a report as JSON, every round's value included. */
public final class ReportFile {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ReportFile() {}

    public static Path write(Report report, Map<String, String> machine, Path folder)
            throws IOException {
        var file = folder.resolve(report.name() + ".json");
        Files.createDirectories(folder);
        Files.writeString(file, json(report, machine, Instant.now()));
        return file;
    }

    static String json(Report report, Map<String, String> machine, Instant at) {
        var root = new LinkedHashMap<String, Object>();
        root.put("name", report.name());
        root.put("title", report.title());
        root.put("takenAt", at.toString());
        root.put("machine", machine);
        root.put("settings", report.settings());
        root.put("figures", figures(report));
        root.put("notes", report.notes());
        return MAPPER.writeValueAsString(root);
    }

    private static List<Map<String, Object>> figures(Report report) {
        var figures = new ArrayList<Map<String, Object>>();
        for (var table : report.tables()) {
            for (var figure : table.figures()) {
                var entry = new LinkedHashMap<String, Object>();
                entry.put("table", table.title());
                entry.put("what", figure.what());
                entry.put("unit", figure.unit());
                entry.putAll(summary(figure.samples()));
                var comparison = figure.comparison();
                if (comparison != null) {
                    var ratio = new LinkedHashMap<String, Object>();
                    ratio.put("against", comparison.against());
                    if (comparison.aim() != null) {
                        ratio.put("aim", comparison.aim());
                    }
                    ratio.putAll(summary(comparison.ratio()));
                    entry.put("ratio", ratio);
                }
                figures.add(entry);
            }
        }
        return figures;
    }

    private static Map<String, Object> summary(Samples samples) {
        var summary = new LinkedHashMap<String, Object>();
        summary.put("median", samples.median());
        summary.put("lowest", samples.lowest());
        summary.put("highest", samples.highest());
        summary.put("spread", samples.spread());
        summary.put("rounds", samples.values());
        return summary;
    }
}

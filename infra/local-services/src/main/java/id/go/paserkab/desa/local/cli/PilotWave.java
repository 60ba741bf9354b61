package id.go.paserkab.desa.local.cli;

import id.go.paserkab.desa.local.ServiceTrouble;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Brings in the sample programme's first wave and shows how it gets on. */
final class PilotWave {

    private static final Map<String, String> STEPS =
            Map.of(
                    "ROLES", "database logins",
                    "SCHEMA", "schema",
                    "BASELINE", "tables",
                    "REFERENCE_DATA", "reference data",
                    "IDENTITY", "sign-in",
                    "STAFF", "first staff",
                    "PROOF", "proof",
                    "ACTIVATION", "opening");

    private final RegencyApi api;
    private final Application application;
    private final Terminal terminal;

    PilotWave(RegencyApi api, Application application, Terminal terminal) {
        this.api = api;
        this.application = application;
        this.terminal = terminal;
    }

    /** Plans, approves and starts the wave where that has not been done, and follows it. */
    void bringIn() throws IOException {
        var id = api.post("/programme/sample", null).path("wave").asString();
        var wave = api.get("/waves/" + id);
        if (wave.path("state").asString().equals("DRAFT")) {
            wave = api.post("/waves/" + id + "/approve", null);
        }
        if (wave.path("state").asString().equals("APPROVED")) {
            wave = api.post("/waves/" + id + "/start", null);
        }
        if (isMoving(wave)) {
            follow(id);
        } else {
            conclude(wave, Duration.ZERO);
        }
    }

    private void follow(String id) throws IOException {
        long begun = System.nanoTime();
        Set<String> told = new HashSet<>();
        while (true) {
            JsonNode wave;
            try {
                wave = api.get("/waves/" + id);
            } catch (IOException lost) {
                if (application.process().isEmpty()) {
                    throw new ServiceTrouble(
                            "The application ended while the wave was running. Nothing is lost: ./desa up goes on from there.",
                            lost);
                }
                Application.pause(Duration.ofSeconds(1));
                continue;
            }
            var time = Duration.ofNanos(System.nanoTime() - begun);
            if (!isMoving(wave)) {
                if (!terminal.live()) {
                    tellFinished(wave, told);
                }
                conclude(wave, time);
                return;
            }
            if (terminal.live()) {
                terminal.moving(picture(wave, time));
            } else {
                tellFinished(wave, told);
            }
            Application.pause(Duration.ofMillis(400));
        }
    }

    private static boolean isMoving(JsonNode wave) {
        return Set.of("RUNNING", "ABORTING").contains(wave.path("state").asString());
    }

    private static String picture(JsonNode wave, Duration time) {
        var text = new StringBuilder();
        int size = wave.path("size").asInt();
        int done = wave.path("succeeded").asInt();
        text.append(
                "  Wave %d %s  %s  %d of %d villages · %d s%n"
                        .formatted(
                                wave.path("number").asInt(),
                                wave.path("name").asString(),
                                ProgressBar.of(progress(wave)),
                                done,
                                size,
                                time.toSeconds()));
        for (var line : atWork(wave)) {
            text.append("    ").append(line).append(System.lineSeparator());
        }
        return text.toString().stripTrailing();
    }

    /** Counts steps as well as villages, so that the bar moves within a village. */
    private static double progress(JsonNode wave) {
        double parts = 0;
        for (var place : wave.path("villages")) {
            var run = place.path("run");
            int steps = Math.max(1, run.path("steps").size());
            parts +=
                    run.path("state").asString("").equals("SUCCEEDED")
                            ? 1
                            : run.path("done").asDouble(0) / steps;
        }
        return parts / Math.max(1, wave.path("villages").size());
    }

    private static List<String> atWork(JsonNode wave) {
        var lines = new ArrayList<String>();
        for (var place : wave.path("villages")) {
            var run = place.path("run");
            var name = place.path("village").path("name").asString("");
            switch (run.path("state").asString("")) {
                case "RUNNING", "UNDOING" -> lines.add("%s: %s".formatted(name, step(run)));
                case "WAITING" ->
                        lines.add("%s: %s waits for a service".formatted(name, step(run)));
                case "FAILED" -> lines.add("%s: failed at %s".formatted(name, step(run)));
                default -> {}
            }
        }
        return lines.subList(0, Math.min(8, lines.size()));
    }

    private static String step(JsonNode run) {
        for (var step : run.path("steps")) {
            if (!step.path("state").asString("").equals("DONE")) {
                var name = step.path("step").asString("");
                return STEPS.getOrDefault(name, name);
            }
        }
        return "finishing";
    }

    private void tellFinished(JsonNode wave, Set<String> told) {
        for (var place : wave.path("villages")) {
            var village = place.path("village");
            if (place.path("run").path("state").asString("").equals("SUCCEEDED")
                    && told.add(village.path("code").asString())) {
                terminal.line(
                        "  %2d of %d  %s  %s"
                                .formatted(
                                        told.size(),
                                        wave.path("size").asInt(),
                                        village.path("name").asString(),
                                        village.path("address").asString()));
            }
        }
    }

    private void conclude(JsonNode wave, Duration time) {
        var title =
                "Wave %d %s".formatted(wave.path("number").asInt(), wave.path("name").asString());
        int done = wave.path("succeeded").asInt();
        int size = wave.path("size").asInt();
        switch (wave.path("state").asString()) {
            case "COMPLETED" ->
                    terminal.done(
                            time.isZero()
                                    ? "%s: all done, %d of %d villages".formatted(title, done, size)
                                    : "%s: %d of %d villages in %d s"
                                            .formatted(title, done, size, time.toSeconds()));
            case "PAUSED" -> {
                terminal.problem(
                        "%s is paused after %d of %d villages: %s. Look at it in DPMD's console, mend the cause and resume it there."
                                .formatted(
                                        title,
                                        done,
                                        size,
                                        wave.path("pauseReason").asString("no reason given")));
                failures(wave);
            }
            default ->
                    terminal.line(
                            "  %s is %s: %d of %d villages"
                                    .formatted(
                                            title,
                                            wave.path("state")
                                                    .asString()
                                                    .toLowerCase(java.util.Locale.ROOT),
                                            done,
                                            size));
        }
    }

    private void failures(JsonNode wave) {
        for (var place : wave.path("villages")) {
            var run = place.path("run");
            if (run.path("state").asString("").equals("FAILED")) {
                terminal.line(
                        "  %s, at %s: %s %s"
                                .formatted(
                                        place.path("village").path("name").asString(),
                                        step(run),
                                        run.path("failure").asString(""),
                                        run.path("remedy").asString("")));
            }
        }
    }
}

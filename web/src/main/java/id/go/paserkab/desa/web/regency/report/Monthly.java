package id.go.paserkab.desa.web.regency.report;

import id.go.paserkab.desa.adoption.Adoption.Week;
import id.go.paserkab.desa.insight.Picture;
import id.go.paserkab.desa.insight.SmallCells;
import id.go.paserkab.desa.web.regency.map.MapPage;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a report says: how things stood at the end of the month, or stand now where it goes on,
 * beside how they stood at its beginning. {@code sessions} of training ended in the month.
 */
public record Monthly(
        YearMonth month,
        boolean goesOn,
        boolean draft,
        Picture now,
        Picture before,
        List<MapPage> maps,
        long sessions) {

    private static final int LAST_WEEKS = 8;

    /** How many villages were opened to residents since the month began; fewer if more closed. */
    public int opened() {
        return now.counts().live() - before.counts().live();
    }

    /** How many of a hundred villages are open, rounded down: all means all. */
    public int share() {
        var counts = now.counts();
        return counts.villages() == 0 ? 0 : 100 * counts.live() / counts.villages();
    }

    /** Whether any wave has days that it is planned for. */
    public boolean planned() {
        return now.waves().stream()
                .anyMatch(wave -> wave.plannedFrom() != null && wave.plannedUntil() != null);
    }

    /** The stages of the funnel, each counted by itself. */
    public List<Stage> funnel() {
        var here = now.counts();
        var there = before.counts();
        return List.of(
                new Stage("interested", here.interested(), there.interested()),
                new Stage("ready", here.ready(), there.ready()),
                new Stage("provisioned", here.provisioned(), there.provisioned()),
                new Stage("live", here.live(), there.live()),
                new Stage("in-use", here.inUse(), there.inUse()));
    }

    /** The last weeks, in figures beside the drawing of all of them. */
    public List<Week> lastWeeks() {
        var weeks = now.weeks();
        return weeks.subList(Math.max(0, weeks.size() - LAST_WEEKS), weeks.size());
    }

    /** What the topmost rule of the drawing stands for. */
    public int mostInAWeek() {
        return now.weeks().stream()
                .mapToInt(week -> Math.max(week.live(), week.active()))
                .max()
                .orElse(0);
    }

    /** People of each district and of all; empty where nobody was trained. */
    public List<People> people() {
        if (now.people().waves().isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        now.districts().stream()
                                .map(district -> people(district.code(), district.name())),
                        Stream.of(people(SmallCells.ALL, "")))
                .toList();
    }

    private People people(String district, String name) {
        return new People(
                name,
                now.people().trained(district, SmallCells.ALL),
                now.people().certified(district, SmallCells.ALL));
    }

    /** How many rows of squares so many villages take. */
    public int rows(int villages) {
        return ReportDrawings.rows(villages);
    }

    /** Whether there are boundaries to draw the maps with. */
    public boolean drawn() {
        return maps.stream().allMatch(map -> map.drawing() != null);
    }

    /** A stage now and at the beginning of the month. */
    public record Stage(String name, int villages, int before) {

        public int change() {
            return villages - before;
        }
    }

    /** People of a district, or of all where the name is empty; null is a count withheld. */
    public record People(String name, @Nullable Integer trained, @Nullable Integer certified) {}
}

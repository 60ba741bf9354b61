package id.go.paserkab.desa.web.regency.rollout;

import id.go.paserkab.desa.insight.Picture;
import id.go.paserkab.desa.insight.Picture.Opening;
import id.go.paserkab.desa.insight.SmallCells;
import id.go.paserkab.desa.web.page.AsOf;
import id.go.paserkab.desa.web.regency.adoption.UseChart;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The overview with what follows from its figures: stages, people by wave, and the drawings. */
public record OverviewPage(
        Picture picture,
        AsOf asOf,
        String wave,
        List<StuckLine> stuck,
        @Nullable TimelineChart chart,
        UseChart use) {

    /** More days than this are told by the last one of each month. */
    private static final int MOST_DAYS = 40;

    static OverviewPage of(Picture picture, AsOf asOf, String wave, List<StuckLine> stuck) {
        return new OverviewPage(
                picture,
                asOf,
                picture.people().waves().contains(wave) ? wave : SmallCells.ALL,
                stuck,
                TimelineChart.of(picture),
                UseChart.of(picture.weeks()));
    }

    /** A stage, its villages, and the page that has them. */
    public record Stage(String name, int villages, String path) {}

    public List<Stage> stages() {
        var counts = picture.counts();
        return List.of(
                new Stage("interested", counts.interested(), "/kesiapan"),
                new Stage("ready", counts.ready(), "/kesiapan"),
                new Stage("provisioned", counts.provisioned(), "/gelombang"),
                new Stage("live", counts.live(), "/desa"),
                new Stage("in-use", counts.inUse(), "/pemakaian"));
    }

    /** How many of a hundred villages are open, rounded down: all means all. */
    public int share() {
        var counts = picture.counts();
        return counts.villages() == 0 ? 0 : 100 * counts.live() / counts.villages();
    }

    /** The days on which villages were finished, or the last such day of each month. */
    public List<Opening> openings() {
        if (picture.openings().size() <= MOST_DAYS) {
            return picture.openings();
        }
        var months = new TreeMap<LocalDate, Opening>();
        picture.openings()
                .forEach(opening ->
                        months.merge(
                                opening.day().withDayOfMonth(1),
                                opening,
                                (before, after) ->
                                        new Opening(
                                                after.day(),
                                                before.opened() + after.opened(),
                                                after.total())));
        return List.copyOf(months.values());
    }

    /** The waves by which people can be counted, in their order; 0 is none. */
    public List<String> waves() {
        return picture.people().waves().stream()
                .sorted((one, other) ->
                        Integer.compare(Integer.parseInt(one), Integer.parseInt(other)))
                .toList();
    }

    /** People of each district and of all; empty where nobody was trained. */
    public List<PeopleLine> people() {
        if (picture.people().waves().isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        picture.districts().stream()
                                .map(district -> line(district.code(), district.name())),
                        Stream.of(line(SmallCells.ALL, "")))
                .toList();
    }

    private PeopleLine line(String district, String name) {
        return new PeopleLine(
                district,
                name,
                picture.people().trained(district, wave),
                picture.people().certified(district, wave));
    }

    /** People of a district; a count that is null is withheld. */
    public record PeopleLine(
            String code, String name, @Nullable Integer trained, @Nullable Integer certified) {

        public boolean total() {
            return code.equals(SmallCells.ALL);
        }
    }
}

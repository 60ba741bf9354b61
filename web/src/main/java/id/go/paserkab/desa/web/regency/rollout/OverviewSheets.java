package id.go.paserkab.desa.web.regency.rollout;

import id.go.paserkab.desa.adoption.Adoption.Week;
import id.go.paserkab.desa.insight.Picture;
import id.go.paserkab.desa.insight.Picture.DistrictStanding;
import id.go.paserkab.desa.insight.WavePlan;
import id.go.paserkab.desa.web.export.Sheet;
import id.go.paserkab.desa.web.regency.rollout.OverviewPage.PeopleLine;
import id.go.paserkab.desa.web.regency.rollout.OverviewPage.Stage;
import id.go.paserkab.desa.web.words.PlainWords;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The blocks of the overview as sheets, each with the day that it is of in its first column. */
@Component
class OverviewSheets {

    private final MessageSource messages;
    private final PlainWords words;

    OverviewSheets(MessageSource messages, PlainWords words) {
        this.messages = messages;
        this.words = words;
    }

    /** A block, by the name that it has in an address, with the heads of its columns. */
    enum Block {
        TAHAP("insight.stage", "villages.title", "insight.counted"),
        GELOMBANG(
                "waves.wave",
                "waves.state",
                "insight.planned-from",
                "rollout.until",
                "insight.planned-villages",
                "insight.due",
                "insight.actual",
                "waves.failed",
                "insight.punctual",
                "insight.forecast.head"),
        TERSENDAT(
                "villages.code",
                "villages.village",
                "villages.district",
                "rollout.why",
                "rollout.since",
                "insight.how-long",
                "insight.owner",
                "insight.next"),
        KECAMATAN(
                "villages.district",
                "villages.title",
                "funnel.interested",
                "funnel.ready",
                "funnel.provisioned",
                "funnel.live",
                "funnel.in-use",
                "insight.behind"),
        ORANG("villages.district", "insight.trained", "insight.certified"),
        PEMAKAIAN("use.week", "use.week.active", "use.week.live");

        private final List<String> heads;

        Block(String... heads) {
            this.heads = List.of(heads);
        }

        /** All of them where none is named. */
        static List<Block> chosen(String name) {
            if (name.isEmpty()) {
                return List.of(values());
            }
            return Arrays.stream(values())
                    .filter(block -> block.word().equals(name))
                    .findFirst()
                    .map(List::of)
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Sheet of(Block block, OverviewPage page, List<StuckLine> stuck, Locale locale) {
        var day = page.picture().day().toString();
        return new Sheet(
                say("insight.block." + block.word(), locale),
                Stream.concat(Stream.of("insight.day"), block.heads.stream())
                        .map(head -> say(head, locale))
                        .toList(),
                rows(block, page, stuck, locale)
                        .map(row -> Stream.concat(Stream.of(day), row.stream()).toList())
                        .toList());
    }

    private Stream<List<String>> rows(
            Block block, OverviewPage page, List<StuckLine> stuck, Locale locale) {
        var picture = page.picture();
        return switch (block) {
            case TAHAP -> page.stages().stream().map(stage -> stage(stage, locale));
            case GELOMBANG -> picture.waves().stream().map(wave -> wave(wave, picture, locale));
            case TERSENDAT -> stuck.stream().map(line -> stuck(line, locale));
            case KECAMATAN -> picture.districts().stream().map(OverviewSheets::district);
            case ORANG -> page.people().stream().map(line -> people(line, locale));
            case PEMAKAIAN -> picture.weeks().stream().map(OverviewSheets::week);
        };
    }

    private List<String> stage(Stage stage, Locale locale) {
        return List.of(
                say("funnel." + stage.name(), locale),
                text(stage.villages()),
                say("funnel." + stage.name() + ".how", locale));
    }

    private static List<String> week(Week week) {
        return List.of(text(week.last()), text(week.active()), text(week.live()));
    }

    private List<String> wave(WavePlan wave, Picture picture, Locale locale) {
        var kept = wave.punctuality(picture.day());
        return List.of(
                say("waves.named", locale, wave.number(), wave.name()),
                say("wave-state." + wave.state(), locale),
                text(wave.plannedFrom()),
                text(wave.plannedUntil()),
                text(wave.villages()),
                wave.turns().isEmpty() ? "" : text(wave.planned(picture.day())),
                text(wave.opened()),
                text(wave.failed()),
                say("timing." + kept.timing(), locale, kept.days()),
                text(wave.forecast(picture.day())));
    }

    private List<String> stuck(StuckLine line, Locale locale) {
        var stuck = line.stuck();
        var why =
                Stream.of(
                                Stream.of(say("stuck.trouble." + stuck.trouble(), locale)),
                                Stream.ofNullable(words.failure(stuck.failure(), locale)),
                                stuck.lacking().stream()
                                        .map(gate ->
                                                gate.gate()
                                                        + " "
                                                        + say(
                                                                "gate-state." + gate.state(),
                                                                locale)))
                        .flatMap(part -> part)
                        .collect(Collectors.joining("; "));
        return List.of(
                stuck.code().value(),
                stuck.name(),
                stuck.district(),
                why,
                text(stuck.since()),
                text(line.days()),
                Objects.requireNonNullElse(
                        line.person(), say("stuck.owner." + stuck.owner(), locale)),
                stuck.remedy() == null
                        ? say(line.next(), locale)
                        : Objects.toString(words.of(stuck.remedy(), locale), ""));
    }

    private static List<String> district(DistrictStanding district) {
        var counts = district.counts();
        return Stream.concat(
                        Stream.of(district.name()),
                        Stream.of(
                                        counts.villages(),
                                        counts.interested(),
                                        counts.ready(),
                                        counts.provisioned(),
                                        counts.live(),
                                        counts.inUse(),
                                        counts.behind())
                                .map(OverviewSheets::text))
                .toList();
    }

    private List<String> people(PeopleLine line, Locale locale) {
        return List.of(
                line.total() ? say("insight.total", locale) : line.name(),
                told(line.trained(), locale),
                told(line.certified(), locale));
    }

    private String told(@Nullable Integer count, Locale locale) {
        return count == null ? say("insight.withheld", locale) : text(count);
    }

    private String say(String key, Locale locale, Object... values) {
        return messages.getMessage(key, values, locale);
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}

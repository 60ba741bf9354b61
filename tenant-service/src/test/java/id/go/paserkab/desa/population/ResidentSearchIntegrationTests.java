package id.go.paserkab.desa.population;

import static id.go.paserkab.desa.isolation.TwinVillages.ONE;
import static id.go.paserkab.desa.isolation.TwinVillages.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.isolation.TwinVillages;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.sight.Sight;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class ResidentSearchIntegrationTests extends PopulationDesks {

    private static final String FAMILY_NUMBER = "6401030102200007";

    @Autowired ResidentSearch search;
    @Autowired SavedLists lists;

    @ParameterizedTest
    @CsvSource({
        "muhammad yusuf",
        "moh jusuf",
        "Muhamad Joesoef",
        "yusuf",
        "yusup",
        "YUSUF MUHAMMAD",
        "muhamad"
    })
    void findsANameInManySpellings(String sought) {
        someone("Muhammad Yusuf", Facts.none());
        someone("Siti Aminah", Facts.none());
        assertThat(names(ResidentFilter.present().text(sought))).containsExactly("Muhammad Yusuf");
    }

    @ParameterizedTest
    @CsvSource({
        "jusuf, Yusuf",
        "yusuf, Jusuf",
        "Joesoef, Yusuf",
        "djoko, Joko",
        "joko, Djoko",
        "soekarno, Sukarno",
        "sukarno, Soekarno",
        "tjahjadi, Cahyadi",
        "cahyadi, Tjahjadi",
        "tjahyadi, Cahyadi",
        "moh, Muhammad",
        "muhammad, Moch",
        "handjojo, Hanjoyo",
        "soedjatmiko, Sudjatmiko",
        "sjarif, Syarif",
        "njoman, Nyoman",
        "chairul, Khairul"
    })
    void findsANameAloneInTheOldSpellingAndTheNew(String sought, String written) {
        someone(written, Facts.none());
        someone("Siti Aminah", Facts.none());
        assertThat(names(ResidentFilter.present().text(sought))).containsExactly(written);
    }

    @Test
    void ofTwoThatSoundAlikeTheOneAsTypedComesFirst() {
        someone("Joko", Facts.none());
        someone("Yoko", Facts.none());
        assertThat(names(ResidentFilter.present().text("yoko"))).containsExactly("Yoko", "Joko");
        assertThat(names(ResidentFilter.present().text("joko"))).containsExactly("Joko", "Yoko");
    }

    @Test
    void aNameIsSoughtByTheIndexOfItsSound() {
        var index =
                String.valueOf(
                        TwinVillages.ask(
                                ONE.code(),
                                """
                                SELECT string_agg(indexdef, ' ') FROM pg_indexes
                                 WHERE schemaname = current_schema() AND indexname = 'resident_sound'
                                """));
        assertThat(index).contains("translate(name_key", "gin_trgm_ops");
    }

    @Test
    void findsAWholeNumberAndNoPartOfOne() {
        takeIn(
                EventKind.OPENING,
                "2024-01-01",
                person("Siti Aminah", "2", "1990-05-25").with(Fact.NIK, NIK),
                null,
                Facts.of(Map.of(Fact.FAMILY_NUMBER, FAMILY_NUMBER)));
        assertThat(names(ResidentFilter.present().text(NIK))).containsExactly("Siti Aminah");
        assertThat(names(ResidentFilter.present().text("6401 0365 0590 0001")))
                .containsExactly("Siti Aminah");
        assertThat(names(ResidentFilter.present().text(FAMILY_NUMBER)))
                .containsExactly("Siti Aminah");
        assertThat(names(ResidentFilter.present().text(NIK.substring(0, 12)))).isEmpty();
        assertThat(
                        office(
                                OTHER,
                                () -> search.find(ResidentFilter.present().text(NIK), 0, 5, CLERK)))
                .isEqualTo(new ResidentSearch.Found(List.of(), 0));
    }

    @Test
    void filtersCombineAndPagesFollowEachOther() {
        for (var name : new String[] {"Ani", "Budi", "Candra", "Dewi"}) {
            someone(name, Facts.of(Map.of(Fact.RELIGION, name.equals("Dewi") ? "4" : "1")));
        }
        var muslims = filter(Map.of(Fact.RELIGION, "1"));
        var first = office(ONE, () -> search.find(muslims, 0, 2, CLERK));
        var second = office(ONE, () -> search.find(muslims, 1, 2, CLERK));
        assertThat(first.total()).isEqualTo(3);
        assertThat(first.lines()).extracting(ResidentLine::name).containsExactly("Ani", "Budi");
        assertThat(second.lines()).extracting(ResidentLine::name).containsExactly("Candra");
        assertThat(names(filter(Map.of(Fact.RELIGION, "1", Fact.SEX, "2")))).isEmpty();
    }

    @Test
    void aSoughtNameIsCountedOnEveryPage() {
        for (var name : new String[] {"Siti Aminah", "Siti Aisyah", "Siti Fatimah", "Budi"}) {
            someone(name, Facts.none());
        }
        var sought = ResidentFilter.present().text("siti");
        for (var page = 0; page < 4; page++) {
            var number = page;
            var found = office(ONE, () -> search.find(sought, number, 2, CLERK));
            assertThat(found.total()).as("page %d", page).isEqualTo(3);
            assertThat(found.lines()).hasSize(new int[] {2, 1, 0, 0}[page]);
        }
    }

    @Test
    void showsNobodyOutOfSight() {
        someone("Ani", Facts.none());
        var limited = new Clerk(CLERK.actor(), new Sight.Within(Set.of()));
        assertThat(office(ONE, () -> search.find(ResidentFilter.present(), 0, 5, limited)).total())
                .isZero();
        assertThat(office(ONE, () -> search.suggest("ani", 5, limited))).isEmpty();
    }

    @Test
    void aHostileTextIsATextAndAPercentSignIsNone() {
        someone("Ani", Facts.none());
        for (var hostile : new String[] {"%", "_", "' OR 1=1 --", "\\", "'; SELECT 1", "((("}) {
            assertThat(office(ONE, () -> search.suggest(hostile, 5, CLERK)))
                    .as(hostile)
                    .allSatisfy(line -> assertThat(line.name()).isEqualTo("Ani"));
        }
    }

    @Test
    void aListIsKeptPerMemberUnderItsName() {
        office(
                ONE,
                () -> {
                    lists.keep("one", "Lansia", "umur=60");
                    lists.keep("one", "Lansia", "umur=65");
                    return true;
                });
        assertThat(office(ONE, () -> lists.of("one")))
                .singleElement()
                .satisfies(list -> assertThat(list.question()).isEqualTo("umur=65"));
        assertThat(office(ONE, () -> lists.of("other"))).isEmpty();
        assertThat(office(OTHER, () -> lists.of("one"))).isEmpty();
    }

    private void someone(String name, Facts more) {
        takeIn(
                EventKind.OPENING,
                "2024-01-01",
                person(name, "1", "1980-01-01").with(more.all()),
                null,
                Facts.none());
    }

    private List<String> names(ResidentFilter filter) {
        return office(ONE, () -> search.find(filter, 0, 20, CLERK)).lines().stream()
                .map(ResidentLine::name)
                .toList();
    }

    private static ResidentFilter filter(Map<Fact, String> codes) {
        return new ResidentFilter(null, null, codes, Set.of(), 18, 99, false, false);
    }
}

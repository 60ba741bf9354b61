package id.go.paserkab.desa.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.EvenSpread.Load;
import id.go.paserkab.desa.people.Proposal.Share;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EvenSpreadTests {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Test
    void givesEachAnEqualNumber() {
        var proposal = spread(idle(3), villages(1, 7), villages(2, 4), villages(3, 3));
        assertThat(proposal.shares()).extracting(Share::total).containsExactlyInAnyOrder(5, 5, 4);
        assertThat(proposal.left()).isEmpty();
    }

    @Test
    void letsWhoHasLeastCatchUpFirst() {
        var loads =
                List.of(load("A", villages(9, 5)), load("B", List.of()), load("C", villages(8, 1)));
        var proposal = spread(loads, villages(1, 6));
        assertThat(proposal.shares()).extracting(Share::total).containsExactly(5, 4, 3);
        assertThat(proposal.shares().getFirst().given()).isEmpty();
    }

    @Test
    void keepsAKecamatanTogetherWhereItFits() {
        var proposal = spread(idle(3), villages(1, 5), villages(2, 5), villages(3, 5));
        assertThat(proposal.shares()).allSatisfy(share -> assertThat(districts(share)).hasSize(1));
        var mixed = spread(idle(2), villages(1, 4), villages(2, 2), villages(3, 4));
        assertThat(splits(mixed)).isEqualTo(1);
        assertThat(mixed.shares()).extracting(Share::total).containsExactly(5, 5);
    }

    @Test
    void prefersWhoKnowsTheKecamatanAlready() {
        var loads = List.of(load("A", villages(5, 1)), load("B", villages(1, 1)));
        var proposal =
                spread(
                        loads,
                        List.of(village(1, 2), village(1, 3)),
                        List.of(village(5, 2), village(5, 3)));
        assertThat(districts(proposal.shares().get(0))).containsExactly("64.01.05");
        assertThat(districts(proposal.shares().get(1))).containsExactly("64.01.01");
    }

    /** Where there is room for few, who is there already goes on where they are. */
    @Test
    void staysInTheKecamatanEvenWhereItIsCut() {
        var loads = List.of(load("A", villages(4, 1)), load("B", List.of()));
        var rest = IntStream.rangeClosed(2, 18).mapToObj(n -> village(4, n)).toList();
        var proposal = spread(loads, villages(1, 20), rest, villages(2, 15));
        assertThat(districts(proposal.shares().getFirst())).containsExactly("64.01.04");
        assertThat(districts(proposal.shares().getLast())).containsExactly("64.01.01");
    }

    @Test
    void cutsAKecamatanThatIsTooLargeForAnyone() {
        var proposal = spread(idle(3), villages(1, 15));
        assertThat(proposal.shares()).extracting(Share::total).containsExactly(5, 5, 5);
    }

    @Test
    void givesNobodyMoreThanSixAndNamesTheRest() {
        var proposal = spread(idle(2), villages(1, 10), villages(2, 9));
        assertThat(proposal.shares()).extracting(Share::total).containsExactly(6, 6);
        assertThat(proposal.given()).isEqualTo(12);
        assertThat(proposal.left()).hasSize(7).isSorted();
        var burdened = spread(List.of(load("A", villages(3, 8))), villages(1, 2));
        assertThat(burdened.shares().getFirst().given()).isEmpty();
        assertThat(burdened.left()).hasSize(2);
        assertThat(spread(List.of(), villages(1, 2)).left()).hasSize(2);
    }

    @Test
    void answersTheSameQuestionTheSameWay() {
        var loads =
                new ArrayList<>(
                        List.of(
                                load("C", villages(4, 2)),
                                load("A", List.of()),
                                load("B", villages(6, 1))));
        var villages = new ArrayList<>(villages(1, 5));
        villages.addAll(villages(2, 3));
        villages.addAll(villages(4, 2).stream().map(v -> village(4, 9)).distinct().toList());
        var first = EvenSpread.over(loads, villages, 6, DAY);
        var random = new Random(7);
        for (var time = 0; time < 20; time++) {
            Collections.shuffle(loads, random);
            Collections.shuffle(villages, random);
            var again = EvenSpread.over(loads, villages, 6, DAY);
            assertThat(again).isEqualTo(first);
            assertThat(again.fingerprint()).isEqualTo(first.fingerprint());
        }
        assertThat(EvenSpread.over(loads, villages, 6, DAY.plusDays(1)).fingerprint())
                .isNotEqualTo(first.fingerprint());
    }

    /** Whatever is asked: nothing is lost or doubled, and no spread could be more even. */
    @Test
    void losesNothingAndIsAsEvenAsItCanBe() {
        var random = new Random(11);
        for (var time = 0; time < 300; time++) {
            var loads =
                    IntStream.range(0, random.nextInt(8))
                            .mapToObj(n -> load("F" + n, villages(20 + n, random.nextInt(8))))
                            .toList();
            var villages = new ArrayList<VillageCode>();
            for (var district = 1; district <= 10; district++) {
                villages.addAll(villages(district, random.nextInt(9)));
            }
            var proposal = EvenSpread.over(loads, villages, 6, DAY);
            var all = new ArrayList<>(proposal.left());
            proposal.shares().forEach(share -> all.addAll(share.given()));
            assertThat(all).containsExactlyInAnyOrderElementsOf(villages);
            var least = proposal.shares().stream().mapToInt(Share::total).min().orElse(0);
            for (var share : proposal.shares()) {
                if (!share.given().isEmpty()) {
                    assertThat(share.total()).isLessThanOrEqualTo(Math.min(6, least + 1));
                }
            }
            if (!proposal.left().isEmpty()) {
                assertThat(proposal.shares()).allMatch(share -> share.total() >= 6);
            }
        }
    }

    @SafeVarargs
    private static Proposal spread(List<Load> loads, List<VillageCode>... groups) {
        var villages = new ArrayList<VillageCode>();
        List.of(groups).forEach(villages::addAll);
        return EvenSpread.over(loads, villages, Facilitator.MOST_VILLAGES, DAY);
    }

    private static List<Load> idle(int number) {
        return IntStream.range(0, number).mapToObj(n -> load("Duta " + n, List.of())).toList();
    }

    private static Load load(String name, List<VillageCode> villages) {
        return new Load(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name, villages);
    }

    private static List<VillageCode> villages(int district, int number) {
        return IntStream.rangeClosed(1, number).mapToObj(n -> village(district, n)).toList();
    }

    private static VillageCode village(int district, int number) {
        return new VillageCode("64.01.%02d.2%03d".formatted(district, number));
    }

    private static TreeSet<String> districts(Share share) {
        var districts = new TreeSet<String>();
        share.given().forEach(village -> districts.add(village.districtCode()));
        return districts;
    }

    /** How often a kecamatan is cut. */
    private static int splits(Proposal proposal) {
        var whole = new TreeSet<String>();
        var pieces = 0;
        for (var share : proposal.shares()) {
            whole.addAll(districts(share));
            pieces += districts(share).size();
        }
        return pieces - whole.size();
    }
}

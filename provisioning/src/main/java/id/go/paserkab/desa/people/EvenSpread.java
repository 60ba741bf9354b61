package id.go.paserkab.desa.people;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.Proposal.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Spreads villages over facilitators. First comes how many each is given, so that in the end all
 * have as equal a number as what they have already allows and none more than the most; then which,
 * so that a kecamatan stays together where it fits. The same question has the same answer always.
 */
final class EvenSpread {

    private static final Comparator<Hand> ORDER =
            comparing((Hand hand) -> hand.name).thenComparing(hand -> hand.facilitator);

    /** Whole before cut, to whoever knows the kecamatan before the others, large before small. */
    private static final Comparator<Match> BEST =
            comparing((Match match) -> !match.whole())
                    .thenComparing(match -> !match.known())
                    .thenComparing(match -> -match.group().size())
                    .thenComparing(Match::room)
                    .thenComparing(match -> match.group().getFirst())
                    .thenComparing(Match::hand, ORDER);

    private final List<Hand> hands;

    private EvenSpread(List<Hand> hands) {
        this.hands = hands;
    }

    /** What a facilitator has already. */
    record Load(UUID facilitator, String name, List<VillageCode> villages) {}

    static Proposal over(
            Collection<Load> loads, Collection<VillageCode> villages, int most, LocalDate from) {
        var spread = new EvenSpread(loads.stream().map(Hand::new).sorted(ORDER).toList());
        spread.share(villages.size(), most);
        var left = spread.deal(villages);
        return new Proposal(from, spread.hands.stream().map(Hand::share).toList(), left);
    }

    /** One at a time to whoever has least. */
    private void share(int villages, int most) {
        for (var village = 0; village < villages; village++) {
            var least =
                    hands.stream()
                            .filter(hand -> hand.total() < most)
                            .min(comparingInt(Hand::total));
            if (least.isEmpty()) {
                return;
            }
            least.get().room++;
        }
    }

    /** What fits nobody whole is cut, and its rest is a group again. */
    private List<VillageCode> deal(Collection<VillageCode> villages) {
        var groups = groups(villages);
        for (var next = best(groups); next.isPresent(); next = best(groups)) {
            var group = next.get().group();
            var taken = Math.min(next.get().hand().room, group.size());
            next.get().hand().take(group.subList(0, taken));
            groups.remove(group);
            if (taken < group.size()) {
                groups.add(List.copyOf(group.subList(taken, group.size())));
            }
        }
        return groups.stream().flatMap(List::stream).sorted().toList();
    }

    private Optional<Match> best(List<List<VillageCode>> groups) {
        return hands.stream()
                .filter(hand -> hand.room > 0)
                .flatMap(hand -> groups.stream().map(group -> new Match(group, hand)))
                .min(BEST);
    }

    private static List<List<VillageCode>> groups(Collection<VillageCode> villages) {
        return villages.stream()
                .sorted()
                .collect(
                        groupingBy(
                                VillageCode::districtCode,
                                TreeMap::new,
                                toCollection(ArrayList::new)))
                .values()
                .stream()
                .map(List::copyOf)
                .collect(toCollection(ArrayList::new));
    }

    /** A kecamatan's villages, or what is left of them, and who could take them. */
    private record Match(List<VillageCode> group, Hand hand) {

        boolean whole() {
            return hand.room >= group.size();
        }

        boolean known() {
            return hand.knows(group.getFirst().districtCode());
        }

        /** Where it fits, the less room is left the better; where it is cut, the more is taken. */
        int room() {
            return whole() ? hand.room : -hand.room;
        }
    }

    /** A facilitator while villages are dealt out. */
    private static final class Hand {

        private final UUID facilitator;
        private final String name;
        private final List<VillageCode> has;
        private final List<VillageCode> given = new ArrayList<>();
        private int room;

        Hand(Load load) {
            this.facilitator = load.facilitator();
            this.name = load.name();
            this.has = load.villages().stream().sorted().toList();
        }

        int total() {
            return has.size() + given.size() + room;
        }

        boolean knows(String district) {
            return has.stream().anyMatch(village -> village.districtCode().equals(district))
                    || given.stream().anyMatch(village -> village.districtCode().equals(district));
        }

        void take(List<VillageCode> villages) {
            given.addAll(villages);
            room -= villages.size();
        }

        Share share() {
            return new Share(facilitator, name, has, given.stream().sorted().toList());
        }
    }
}

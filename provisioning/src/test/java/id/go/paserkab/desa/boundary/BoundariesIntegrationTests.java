package id.go.paserkab.desa.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.boundary.Boundaries.Change;
import id.go.paserkab.desa.boundary.Boundaries.Difference;
import id.go.paserkab.desa.boundary.Boundaries.Origin;
import id.go.paserkab.desa.boundary.Boundaries.State;
import id.go.paserkab.desa.boundary.Boundaries.Use;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.provisioning.ProvisioningTest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProvisioningTest
class BoundariesIntegrationTests {

    private static final Actor BY = Actor.platform("tests");
    private static final String ONE = "64.01.03.2006";
    private static final String TWO = "64.01.03.2007";
    private static final String THREE = "64.01.03.2008";

    @Autowired Boundaries boundaries;

    @Test
    void aSetCountsAfterItWasLookedAtAndTheOneBeforeCanComeBack() {
        var first = bring(new GeoJson().field(ONE, "Satu", 0, 0, 50).field(TWO, "Dua", 50, 0, 50));
        assertThat(boundaries.use(first, counting(), BY)).isEqualTo(Use.DONE);
        assertThat(boundaries.use(first, counting(), BY)).isEqualTo(Use.ALREADY);
        assertThat(boundaries.drawing(null).orElseThrow().areas()).hasSize(2);

        var second =
                bring(new GeoJson().field(ONE, "Satu", 0, 0, 50).field(THREE, "Tiga", 50, 0, 40));
        assertThat(boundaries.drawing(null).orElseThrow().areas()).extracting("code").contains(TWO);
        var preview = boundaries.preview(second).orElseThrow();
        assertThat(preview.current()).isEqualTo(counting());
        assertThat(preview.changes())
                .extracting(Change::code, Change::difference)
                .containsExactly(
                        tuple(ONE, Difference.SAME),
                        tuple(TWO, Difference.GONE),
                        tuple(THREE, Difference.NEW));

        assertThat(boundaries.use(second, counting(), BY)).isEqualTo(Use.DONE);
        assertThat(boundaries.preview(first).orElseThrow().set().state()).isEqualTo(State.RETIRED);
        assertThat(boundaries.use(first, counting(), BY)).isEqualTo(Use.DONE);
        assertThat(boundaries.drawing(null).orElseThrow().areas()).extracting("code").contains(TWO);
        assertThat(boundaries.discard(second, BY)).isFalse();

        var today = PaserTime.today(Clock.systemUTC());
        assertThat(boundaries.drawing(today)).isEqualTo(boundaries.drawing(null));
        var before = boundaries.drawing(today.minusDays(1)).orElseThrow();
        assertThat(before.version())
                .isLessThanOrEqualTo(boundaries.preview(first).orElseThrow().set().number());
    }

    @Test
    void whoDecidesOnAnOldComparisonIsToldToLookAgain() {
        var mine = bring(new GeoJson().field(ONE, "Satu", 0, 0, 50));
        var seen = counting();
        var theirs = bring(new GeoJson().field(TWO, "Dua", 0, 0, 50));
        assertThat(boundaries.use(theirs, seen, BY)).isEqualTo(Use.DONE);
        assertThat(boundaries.use(mine, seen, BY)).isEqualTo(Use.OVERTAKEN);
        assertThat(boundaries.use(UUID.randomUUID(), seen, BY)).isEqualTo(Use.UNKNOWN);
        assertThat(boundaries.discard(mine, BY)).isTrue();
        assertThat(boundaries.preview(mine)).isEmpty();
    }

    @Test
    void aFileThatIsRefusedLeavesNothing() {
        var before = boundaries.sets().size();
        var bad = new GeoJson().field(ONE, "Satu", 0, 0, 50).field("64.01.03.2999", "x", 50, 0, 50);
        assertThatThrownBy(() -> bring(bad)).isInstanceOf(BoundariesRefused.class);
        var large = " ".repeat(31 << 20) + bad.text();
        assertThatThrownBy(() ->
                        boundaries.bring(GeoJson.stream(large), new Origin("b", "s", "d"), BY))
                .isInstanceOfSatisfying(
                        BoundariesRefused.class,
                        refused ->
                                assertThat(refused.findings())
                                        .extracting(Finding::kind)
                                        .isEqualTo(List.of(Finding.Kind.TOO_LARGE)));
        assertThat(boundaries.sets()).hasSize(before);
    }

    @Test
    void keepsSourceWarningsAndBringer() {
        var id = bring(new GeoJson().field(ONE, "Nama Lain", 0, 0, 50));
        var preview = boundaries.preview(id).orElseThrow();
        assertThat(preview.set().origin())
                .isEqualTo(new Origin("batas.geojson", "Uji 2026", "belum ditetapkan"));
        assertThat(preview.set().importedBy()).isEqualTo("tests");
        assertThat(preview.warnings())
                .extracting(Finding::kind)
                .contains(Finding.Kind.NAME_DIFFERS, Finding.Kind.VILLAGE_MISSING);
        assertThat(preview.overlapping()).isFalse();
        boundaries.discard(id, BY);
    }

    private UUID bring(GeoJson file) {
        return boundaries.bring(
                file.stream(), new Origin("batas.geojson", "Uji 2026", "belum ditetapkan"), BY);
    }

    private @Nullable Integer counting() {
        return boundaries.sets().stream()
                .filter(set -> set.state() == State.USED)
                .map(Boundaries.BoundarySet::number)
                .findFirst()
                .orElse(null);
    }
}

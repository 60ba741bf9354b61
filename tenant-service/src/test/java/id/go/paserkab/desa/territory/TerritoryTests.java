package id.go.paserkab.desa.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TerritoryTests {

    private final Area mekar = area(AreaLevel.DUSUN, null, "Mekar", true);
    private final Area hulu = area(AreaLevel.DUSUN, null, "Hulu", true);
    private final Area rw = area(AreaLevel.RW, mekar, "001", true);
    private final Area third = area(AreaLevel.RT, rw, "003", true);
    private final Area first = area(AreaLevel.RT, rw, "001", true);
    private final Area closed = area(AreaLevel.RT, rw, "002", false);
    private final Area alone = area(AreaLevel.RT, null, "009", true);

    private final Territory territory =
            new Territory(List.of(alone, closed, third, rw, mekar, first, hulu));

    @Test
    void listsTheWidestFirstAndEachLevelByName() {
        assertThat(territory.all()).containsExactly(hulu, mekar, rw, first, closed, third, alone);
        assertThat(territory.in(null)).containsExactly(hulu, mekar, alone);
        assertThat(territory.in(rw.id())).containsExactly(first, closed, third);
    }

    @Test
    void tellsTheWayToAnAreaWhateverLevelsAreMissing() {
        assertThat(territory.path(third.id())).isEqualTo("Dusun Mekar, RW 001, RT 003");
        assertThat(territory.path(alone.id())).isEqualTo("RT 009");
        assertThat(territory.path(UUID.randomUUID())).isEmpty();
        assertThat(territory.path(null)).isEmpty();
    }

    @Test
    void knowsWhatLiesInAnAreaHoweverDeep() {
        assertThat(territory.within(mekar.id())).containsExactly(mekar, rw, first, closed, third);
        assertThat(territory.within(UUID.randomUUID())).isEmpty();
    }

    @Test
    void knowsInWhichDusunAnAreaLies() {
        assertThat(territory.above(third.id(), AreaLevel.DUSUN)).contains(mekar);
        assertThat(territory.above(mekar.id(), AreaLevel.DUSUN)).contains(mekar);
        assertThat(territory.above(alone.id(), AreaLevel.DUSUN)).isEmpty();
    }

    @Test
    void findsAnOpenAreaHoweverItsNameIsWritten() {
        assertThat(territory.find(AreaLevel.DUSUN, null, "dusun MEKAR")).contains(mekar);
        assertThat(territory.find(AreaLevel.RT, rw.id(), "RT 3")).contains(third);
        assertThat(territory.find(AreaLevel.RT, rw.id(), "2")).isEmpty();
        assertThat(territory.find(AreaLevel.RT, null, "3")).isEmpty();
    }

    private static Area area(AreaLevel level, @Nullable Area parent, String name, boolean open) {
        return new Area(
                UUID.randomUUID(),
                level,
                parent == null ? null : parent.id(),
                name,
                null,
                null,
                open ? null : LocalDate.of(2026, 11, 30),
                0);
    }
}

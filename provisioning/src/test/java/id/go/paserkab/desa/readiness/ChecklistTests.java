package id.go.paserkab.desa.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChecklistTests {

    private static final GateItem ROOM = GateItem.statement("ruang", "Ruang", true);
    private static final GateItem LETTER = GateItem.document("surat", "Surat", true);
    private static final GateItem SPEED =
            GateItem.figure("internet", "Internet", true, "Mbps", BigDecimal.valueOf(4));
    private static final GateItem LIVE = GateItem.check("aktif", "Aktif", true, "VILLAGE_LIVE");
    private static final GateItem EXTRA = GateItem.statement("lain", "Lain", false);

    @Test
    void namesWhatIsMissingAndForgetsWhatIsNotRequired() {
        assertThat(checklist(Map.of(), Set.of()).missing())
                .containsExactly(ROOM, LETTER, SPEED, LIVE);
    }

    @Test
    void isCompleteWhenEveryRequiredItemIsMet() {
        var given =
                Map.of(
                        "ruang", evidence("ruang", "Balai", null, null),
                        "surat", evidence("surat", null, null, UUID.randomUUID()),
                        "internet", evidence("internet", null, new BigDecimal("4.0"), null));
        var checklist = checklist(given, Set.of("VILLAGE_LIVE"));
        assertThat(checklist.complete()).isTrue();
        assertThat(checklist.passedChecks()).containsExactly("VILLAGE_LIVE");
        assertThat(checklist.met()).isEqualTo(4);
    }

    @Test
    void aFigureBelowItsMinimumIsNotEnough() {
        var given = Map.of("internet", evidence("internet", null, new BigDecimal("3.99"), null));
        assertThat(checklist(given, Set.of()).missing()).contains(SPEED);
    }

    @Test
    void evidenceNeverAnswersACheckAndANoteNeverAnswersADocument() {
        var given =
                Map.of(
                        "aktif", evidence("aktif", "sudah", null, null),
                        "surat", evidence("surat", "menyusul", null, null));
        assertThat(checklist(given, Set.of()).missing()).contains(LIVE, LETTER);
    }

    private static Checklist checklist(Map<String, Evidence> given, Set<String> passed) {
        var gate =
                new Gate(
                        new GateCode("G9"),
                        1,
                        1,
                        "Uji",
                        "",
                        "",
                        30,
                        true,
                        false,
                        List.of(ROOM, LETTER, SPEED, LIVE, EXTRA));
        return Checklist.of(gate, given, passed);
    }

    private static Evidence evidence(
            String item, @Nullable String note, @Nullable BigDecimal figure, @Nullable UUID file) {
        return new Evidence(item, false, note, figure, file, Instant.EPOCH, "Penguji");
    }
}

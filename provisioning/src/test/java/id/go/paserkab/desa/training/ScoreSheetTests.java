package id.go.paserkab.desa.training;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.CadreKind;
import id.go.paserkab.desa.training.SheetFinding.Kind;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScoreSheetTests {

    private static final Participant HERE = participant(1, "Kader A", "64.01.09.2001", null);
    private static final Participant TWIN = participant(2, "Kader A", "64.01.09.2009", "CODE");
    private static final List<Participant> INVITED = List.of(HERE, TWIN);

    @Test
    void aSheetIsReadAsSpreadsheetsWriteIt() {
        var sheet =
                read(
                        "\uFEFFNo;Nama;Kode Desa;Post-Test;Hadir;PRE TEST\r\n1;\" kader  a\";64.01.09.2001;82,5;Ya;40\r\n;;;;;\r\n");
        assertThat(sheet.findings()).isEmpty();
        var line = sheet.changing().getFirst();
        assertThat(line.before()).isEqualTo(HERE);
        assertThat(line.after())
                .isEqualTo(
                        new Mark(
                                HERE.cadre(),
                                true,
                                new BigDecimal("40"),
                                new BigDecimal("82.5"),
                                1));
    }

    @Test
    void anEmptyCellLeavesWhatIsNoted() {
        var noted =
                new Participant(
                        HERE.cadre(),
                        HERE.name(),
                        HERE.kind(),
                        HERE.village(),
                        HERE.villageName(),
                        true,
                        BigDecimal.TEN,
                        BigDecimal.TEN,
                        null,
                        3);
        var sheet =
                ScoreSheet.read(
                        bytes("nama,desa,hadir,pre-test,post-test\nKader A,Desa Uji 2001,,,10"),
                        List.of(noted));
        assertThat(sheet.findings()).isEmpty();
        assertThat(sheet.lines()).hasSize(1);
        assertThat(sheet.changing()).isEmpty();
    }

    @Test
    void everyFaultIsNamedByRowAndColumnAndNothingIsTaken() {
        var sheet =
                read(
                        """
                        nama,kode desa,hadir,pre-test,post-test
                        Kader A,6401092001,ya,50,101
                        Kader A,6401092001,ya,50,80
                        Kader B,6401092001,ya,50,80
                        Kader A,6401092009,mungkin,lima,80
                        """);
        assertThat(sheet.lines()).isEmpty();
        assertThat(sheet.findings())
                .containsExactly(
                        new SheetFinding(Kind.SCORE_IMPOSSIBLE, 2, "post-test", "101"),
                        new SheetFinding(Kind.DUPLICATE, 3, "nama", "2"),
                        new SheetFinding(Kind.UNKNOWN_PARTICIPANT, 4, "nama", "Kader B"),
                        new SheetFinding(Kind.SCORE_UNREADABLE, 5, "pre-test", "lima"),
                        new SheetFinding(Kind.ATTENDANCE_UNREADABLE, 5, "hadir", "mungkin"),
                        new SheetFinding(Kind.CERTIFIED_ALREADY, 5, "nama", "Kader A"));
    }

    @Test
    void missingAndDoubledColumnsAreNamed() {
        assertThat(read("nama,hadir,hadir\nKader A,ya,ya").findings())
                .extracting(SheetFinding::kind, SheetFinding::column)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.COLUMN_TWICE, "hadir"),
                        org.assertj.core.groups.Tuple.tuple(Kind.COLUMN_MISSING, "pre-test"),
                        org.assertj.core.groups.Tuple.tuple(Kind.COLUMN_MISSING, "post-test"),
                        org.assertj.core.groups.Tuple.tuple(Kind.COLUMN_MISSING, "desa"));
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertThat(kinds(new byte[(1 << 20) + 1])).containsExactly(Kind.TOO_LARGE);
        assertThat(kinds(new byte[] {'P', 'K', 3, 4, 0, (byte) 0xff}))
                .containsExactly(Kind.NO_BOOK);
        assertThat(kinds(new byte[] {'n', 'a', 'm', 'a', 0, (byte) 0xff}))
                .containsExactly(Kind.NO_TEXT);
        assertThat(kinds(bytes("nama,desa,pre-test,post-test"))).containsExactly(Kind.EMPTY);
        assertThat(kinds(new byte[0])).containsExactly(Kind.EMPTY);
        assertThat(kinds(bytes("nama,desa,pre-test,post-test\n" + "a,b,1,1\n".repeat(401))))
                .containsExactly(Kind.TOO_MANY_ROWS);
    }

    @Test
    void twoPeopleOfOneNameInOneVillageAreNotGuessedAt() {
        var other = participant(3, "Kader A", "64.01.09.2001", null);
        var sheet =
                ScoreSheet.read(
                        bytes("nama,kode desa,pre-test,post-test\nKader A,6401092001,1,1"),
                        List.of(HERE, other));
        assertThat(sheet.findings())
                .extracting(SheetFinding::kind)
                .containsExactly(Kind.SEVERAL_PARTICIPANTS);
    }

    private static List<Kind> kinds(byte[] file) {
        return ScoreSheet.read(file, INVITED).findings().stream().map(SheetFinding::kind).toList();
    }

    private static ScoreSheet read(String text) {
        return ScoreSheet.read(bytes(text), INVITED);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Participant participant(
            int id, String name, String village, @Nullable String certificate) {
        var code = new VillageCode(village);
        return new Participant(
                new UUID(0, id),
                name,
                CadreKind.CADRE,
                code,
                "Uji " + village.substring(9),
                null,
                null,
                null,
                certificate,
                1);
    }
}

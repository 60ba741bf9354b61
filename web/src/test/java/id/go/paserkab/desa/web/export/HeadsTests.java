package id.go.paserkab.desa.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.web.export.Heads.Head;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadsTests {

    @Test
    void putsColumnsThatBelongTogetherUnderOneHeadAndLetsOthersReachDown() {
        var heads =
                new Heads(
                        List.of(
                                List.of("No."),
                                List.of("Awal", "WNA", "L"),
                                List.of("Awal", "WNA", "P"),
                                List.of("Awal", "KK"),
                                List.of("Akhir", "WNA", "L")));
        assertThat(heads.depth()).isEqualTo(3);
        assertThat(heads.rows())
                .containsExactly(
                        List.of(
                                new Head("No.", 0, 1, 3),
                                new Head("Awal", 1, 3, 1),
                                new Head("Akhir", 4, 1, 1)),
                        List.of(
                                new Head("WNA", 1, 2, 1),
                                new Head("KK", 3, 1, 2),
                                new Head("WNA", 4, 1, 1)),
                        List.of(
                                new Head("L", 1, 1, 1),
                                new Head("P", 2, 1, 1),
                                new Head("L", 4, 1, 1)));
        assertThat(heads.names())
                .containsExactly(
                        "No.", "Awal: WNA: L", "Awal: WNA: P", "Awal: KK", "Akhir: WNA: L");
    }

    @Test
    void leavesColumnsAloneThatHaveNothingInCommon() {
        var heads = Heads.flat(List.of("Nama", "Nama", "Umur"));
        assertThat(heads.rows())
                .containsExactly(
                        List.of(
                                new Head("Nama", 0, 1, 1),
                                new Head("Nama", 1, 1, 1),
                                new Head("Umur", 2, 1, 1)));
    }

    @Test
    void partsACommonHeadFromWhatStandsBelowByAColon() {
        assertThat(Heads.grouped(List.of("Nama", "Datang: dari", "Datang: tanggal")).rows())
                .containsExactly(
                        List.of(new Head("Nama", 0, 1, 2), new Head("Datang", 1, 2, 1)),
                        List.of(new Head("dari", 1, 1, 1), new Head("tanggal", 2, 1, 1)));
    }
}

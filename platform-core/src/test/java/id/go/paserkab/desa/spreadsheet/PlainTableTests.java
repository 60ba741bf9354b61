package id.go.paserkab.desa.spreadsheet;

import static id.go.paserkab.desa.spreadsheet.TestBooks.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.paserkab.desa.spreadsheet.UnreadableSpreadsheet.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTableTests {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsFoundByItself(String sign) {
        var text =
                String.join(
                        "\r\n",
                        "Judul saja",
                        String.join(sign, "nama", "alamat", "nik"),
                        "",
                        String.join(
                                sign, "\"Budi" + sign + " S.Pd\"", "\"Jl. \"\"A\"\"\nRT 1\"", "1"));
        var rows = rows(text.getBytes(StandardCharsets.UTF_8));
        assertThat(texts(rows.get(1))).containsExactly("nama", "alamat", "nik");
        assertThat(texts(rows.get(2)))
                .containsExactly("Budi" + sign + " S.Pd", "Jl. \"A\"\nRT 1", "1");
        assertThat(rows.get(2).number()).isEqualTo(4);
    }

    @Test
    void oldAndNewEncodingsAreRead() {
        var text = "nama;kota\nRené;Bàlikpapan";
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
            assertThat(texts(rows(text.getBytes(charset)).get(1)))
                    .containsExactly("René", "Bàlikpapan");
        }
        for (var charset :
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE)) {
            assertThat(texts(rows(("\uFEFF" + text).getBytes(charset)).getFirst()))
                    .containsExactly("nama", "kota");
        }
    }

    @Test
    void whatIsNoTextIsRefused() {
        assertThat(reason(new byte[] {'n', 0, 'a', (byte) 0xff})).isEqualTo(Reason.NO_TEXT);
        assertThat(reason(("a;b\n\"" + "x\n".repeat(50_000)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.TEXT_TOO_LONG);
        assertThat(reason(("a;b\n\"" + "x\n".repeat(2_000_000)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.TEXT_TOO_LONG);
        assertThat(reason(new byte[Limits.LARGE.packedBytes() + 1])).isEqualTo(Reason.TOO_LARGE);
        assertThat(rows(new byte[0])).isEmpty();
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(Cell::text).toList();
    }

    private static Reason reason(byte[] file) {
        return catchThrowableOfType(UnreadableSpreadsheet.class, () -> rows(file)).reason();
    }
}

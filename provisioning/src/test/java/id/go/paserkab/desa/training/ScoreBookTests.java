package id.go.paserkab.desa.training;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.CadreKind;
import id.go.paserkab.desa.training.SheetFinding.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class ScoreBookTests {

    private static final List<String> HEADINGS =
            List.of("nama", "kode desa", "hadir", "pre-test", "post-test");
    private static final String CELLS =
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>nama</t></is></c></row>";

    @Test
    void numbersTextsAndTicksAreReadAsTheyAreSeen() {
        var sheet =
                read(page -> {
                    page.value(1, 0, "Kader A");
                    page.value(1, 1, 6401092001L);
                    page.value(1, 2, true);
                    page.value(1, 3, 82.300000000000004);
                    page.value(1, 4, "82,5");
                });
        assertThat(sheet.findings()).isEmpty();
        assertThat(sheet.changing())
                .extracting(ScoreSheet.Line::after)
                .containsExactly(
                        new Mark(
                                new UUID(0, 1),
                                true,
                                new BigDecimal("82.3"),
                                new BigDecimal("82.5"),
                                1));
    }

    @Test
    void whatIsNoPlainScoreIsNamedByRowAndColumn() {
        var sheet =
                read(page -> {
                    for (var row = 1; row <= 4; row++) {
                        page.value(row, 0, "Kader A");
                        page.value(row, 1, "64.01.09.2001");
                    }
                    page.formula(1, 3, "40+40");
                    page.value(2, 3, LocalDate.of(2026, 5, 1));
                    page.style(2, 3).format("dd/mm/yyyy").set();
                    page.value(3, 4, 0.8);
                    page.style(3, 4).format("0%").set();
                    page.value(4, 4, "delapan puluh");
                });
        assertThat(sheet.lines()).isEmpty();
        assertThat(sheet.findings())
                .containsExactly(
                        new SheetFinding(Kind.CELL_FORMULA, 2, "pre-test", ""),
                        new SheetFinding(Kind.CELL_DATE, 3, "pre-test", ""),
                        new SheetFinding(Kind.CELL_PERCENT, 4, "post-test", ""));
    }

    @Test
    void wordsWhereAScoreBelongsAreNamed() {
        var sheet =
                read(page -> {
                    page.value(3, 0, "Kader A");
                    page.value(3, 1, "64.01.09.2001");
                    page.value(3, 4, "delapan puluh");
                });
        assertThat(sheet.findings())
                .containsExactly(
                        new SheetFinding(Kind.SCORE_UNREADABLE, 4, "post-test", "delapan puluh"));
    }

    @Test
    void formulasInColumnsThatAreNotReadAreNobodysBusiness() {
        var sheet =
                read(page -> {
                    page.value(1, 0, "Kader A");
                    page.value(1, 1, "64.01.09.2001");
                    page.formula(1, 7, "1+1");
                });
        assertThat(sheet.findings()).isEmpty();
    }

    @Test
    void aBookThatIsNoneSaysWhatHelps() {
        assertThat(kinds(packed(Map.of("a.txt", "a")))).containsExactly(Kind.NO_BOOK);
        assertThat(kinds(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
                .containsExactly(Kind.LOCKED_OR_OLD);
        assertThat(kinds(packed(book("", CELLS)))).containsExactly(Kind.NO_SHEET);
        assertThat(kinds(packed(book("<sheet name=\"a\" state=\"hidden\" id=\"r1\"/>", CELLS))))
                .containsExactly(Kind.NO_SHEET);
        assertThat(kinds(packed(book("<sheet name=\"a\" id=\"r1\"/>", "<row"))))
                .containsExactly(Kind.NO_BOOK);
        assertThat(kinds(packed(book("<sheet name=\"a\" id=\"r1\"/>", CELLS))))
                .containsExactly(Kind.EMPTY);
        var whole = packed(book("<sheet name=\"a\" id=\"r1\"/>", CELLS));
        assertThat(kinds(java.util.Arrays.copyOf(whole, whole.length / 2)))
                .containsExactly(Kind.NO_BOOK);
    }

    @Test
    void aFileThatUnpacksWithoutEndIsLeftAlone() {
        var bomb = packed(book("<sheet name=\"a\" id=\"r1\"/>", " ".repeat(9 << 20)));
        assertThat(bomb.length).isLessThan(100_000);
        assertThat(kinds(bomb)).containsExactly(Kind.UNPACKS_TOO_LARGE);

        var many = new java.util.HashMap<String, String>();
        for (var part = 0; part < 200; part++) {
            many.put("xl/" + part + ".xml", "");
        }
        assertThat(kinds(packed(many))).containsExactly(Kind.UNPACKS_TOO_LARGE);
    }

    @Test
    void cellsThatClaimToBeFarAwayCostNothing() {
        var far = "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c><c r=\"XFD1\"><v>1</v></c></row>";
        assertThat(kinds(packed(book("<sheet name=\"a\" id=\"r1\"/>", far + far))))
                .containsOnly(Kind.COLUMN_MISSING);
        var endless = "<row><c t=\"inlineStr\"><is><t>x</t></is></c></row>".repeat(5_000);
        var heads = new StringBuilder("<row>");
        HEADINGS.forEach(name ->
                heads.append("<c t=\"inlineStr\"><is><t>").append(name).append("</t></is></c>"));
        assertThat(kinds(packed(book("<sheet name=\"a\" id=\"r1\"/>", heads + "</row>" + endless))))
                .containsExactly(Kind.TOO_MANY_ROWS);
    }

    @Test
    void entitiesAreNotFollowed() {
        var parts =
                new java.util.HashMap<>(
                        book("<sheet name=\"a\" id=\"r1\"/>", "<row><c><v>&file;</v></c></row>"));
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<!DOCTYPE a [<!ENTITY file SYSTEM \"file:///etc/hostname\">]>"
                        + parts.get("xl/worksheets/sheet1.xml"));
        assertThat(kinds(packed(parts))).hasSize(1);
    }

    private static ScoreSheet read(Consumer<Worksheet> fill) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Uji", "1.0")) {
            var page = book.newWorksheet("Nilai");
            for (var column = 0; column < HEADINGS.size(); column++) {
                page.value(0, column, HEADINGS.get(column));
            }
            fill.accept(page);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return ScoreSheet.read(bytes.toByteArray(), List.of(participant()));
    }

    private static List<Kind> kinds(byte[] file) {
        return ScoreSheet.read(file, List.of(participant())).findings().stream()
                .map(SheetFinding::kind)
                .toList();
    }

    private static Map<String, String> book(String sheets, String rows) {
        return Map.of(
                "xl/workbook.xml",
                "<workbook><sheets>" + sheets + "</sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    private static byte[] packed(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static Participant participant() {
        return new Participant(
                new UUID(0, 1),
                "Kader A",
                CadreKind.CADRE,
                new VillageCode("64.01.09.2001"),
                "Uji 2001",
                null,
                null,
                null,
                null,
                1);
    }
}

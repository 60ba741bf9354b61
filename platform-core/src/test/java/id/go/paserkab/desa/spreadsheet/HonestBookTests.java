package id.go.paserkab.desa.spreadsheet;

import static id.go.paserkab.desa.spreadsheet.TestBooks.honest;
import static id.go.paserkab.desa.spreadsheet.TestBooks.packed;
import static id.go.paserkab.desa.spreadsheet.TestBooks.parts;
import static id.go.paserkab.desa.spreadsheet.TestBooks.rows;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.spreadsheet.Cell.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HonestBookTests {

    @Test
    void cellsAreReadAsTheyAreSeen() {
        var file =
                honest(book -> {
                    var page = book.newWorksheet("Penduduk");
                    page.value(2, 0, "Budi & <Ani>");
                    page.value(2, 1, 82.300000000000004);
                    page.value(2, 2, true);
                    page.value(2, 3, LocalDate.of(1990, 12, 31));
                    page.style(2, 3).format("dd/mm/yyyy").set();
                    page.value(2, 4, 0.8);
                    page.style(2, 4).format("0%").set();
                    page.formula(2, 6, "1+1");
                });
        var row = rows(file).getFirst();
        assertThat(row.number()).isEqualTo(3);
        assertThat(row.cells())
                .containsExactly(
                        Cell.text("Budi & <Ani>"),
                        new Cell(Kind.NUMBER, "82.3", false),
                        new Cell(Kind.TRUTH, "ya", false),
                        new Cell(Kind.DAY, "1990-12-31", false),
                        new Cell(Kind.SHARE, "0.8", false),
                        Cell.EMPTY,
                        new Cell(Kind.UNCALCULATED, "", true));
        assertThat(row.cell(40)).isEqualTo(Cell.EMPTY);
    }

    @Test
    void sharedRichInlineAndCalculatedTextsAreTexts() {
        var parts =
                parts(
                        """
                        <row><c t="s"><v>1</v></c>
                        <c t="inlineStr"><is><r><t>Tanah </t></r><r><t>Grogot</t></r></is></c>
                        <c t="str"><f>A1&amp;B1</f><v>jadi_x000D_satu</v></c>
                        <c><f>1+1</f><v>2</v></c><c t="e"><v>#REF!</v></c>
                        <c t="s"><v>99</v></c><c t="n"><v><!-- x -->7</v></c></row>\
                        """);
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><t>nol</t></si><si><t>Kuaro</t><rPh><t>x</t></rPh></si></sst>");
        assertThat(rows(packed(parts)).getFirst().cells())
                .containsExactly(
                        Cell.text("Kuaro"),
                        Cell.text("Tanah Grogot"),
                        new Cell(Kind.TEXT, "jadi\rsatu", true),
                        new Cell(Kind.NUMBER, "2", true),
                        new Cell(Kind.ERROR, "#REF!", false),
                        Cell.EMPTY,
                        new Cell(Kind.NUMBER, "7", false));
    }

    @ParameterizedTest
    @CsvSource({
        "6401030101900001, 6401030101900001, false",
        "6.401030101900001E15, 6401030101900001, false",
        "6401030101900000, 6401030101900000, true",
        "6.40103010190000E+15, 6401030101900000, true",
        "9171030101900001, 9171030101900000, true",
        "640103010190000, 640103010190000, false",
        "100, 100, false",
        "12.5, 12.5, false"
    })
    void aLongNumberWhoseLastDigitsMayBeLostIsTold(String stored, String seen, boolean lost) {
        var cell = rows(packed(parts("<row><c><v>" + stored + "</v></c></row>"))).getFirst();
        assertThat(cell.cell(0)).isEqualTo(new Cell(Kind.NUMBER, seen, false));
        assertThat(cell.cell(0).digitsLost()).isEqualTo(lost);
    }

    @ParameterizedTest
    @CsvSource({
        "SINCE_1900, 1, 1900-01-01",
        "SINCE_1900, 59, 1900-02-28",
        "SINCE_1900, 61, 1900-03-01",
        "SINCE_1900, 33238.75, 1990-12-31",
        "SINCE_1904, 31776, 1990-12-31"
    })
    void daysAreCountedByBothSystems(DateSystem dates, BigDecimal serial, LocalDate day) {
        assertThat(dates.day(serial)).contains(day);
    }

    @Test
    void daysThatNeverWereAreNone() {
        assertThat(DateSystem.SINCE_1900.day(BigDecimal.valueOf(60))).isEmpty();
        assertThat(DateSystem.SINCE_1900.day(BigDecimal.valueOf(0.5))).isEmpty();
        assertThat(DateSystem.SINCE_1900.day(BigDecimal.valueOf(-1))).isEmpty();
        assertThat(DateSystem.SINCE_1900.day(new BigDecimal("1e20"))).isEmpty();
    }

    @Test
    void aBookThatCountsFrom1904SaysSo() {
        var parts =
                parts(
                        "<row><c s=\"1\"><v>31776</v></c><c t=\"d\"><v>1990-12-31T00:00:00</v></c></row>");
        parts.put(
                "xl/workbook.xml",
                "<workbook><workbookPr date1904=\"1\"/><sheets><sheet name=\"Data\" id=\"r1\"/></sheets></workbook>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        assertThat(rows(packed(parts)).getFirst().cells())
                .containsOnly(new Cell(Kind.DAY, "1990-12-31", false));
    }

    @Test
    void onlySheetsThatCanBeSeenAreThere() {
        var file =
                honest(book -> {
                    book.newWorksheet("Legenda").value(0, 0, "x");
                    book.newWorksheet("Data").value(0, 0, "nama");
                });
        var sheet = Spreadsheet.open(file, Limits.LARGE);
        assertThat(sheet.sheets()).containsExactly("Legenda", "Data");
        var rows = new AtomicInteger();
        sheet.read(1, row -> row.cell(0).text().equals("nama") && rows.incrementAndGet() > 0);
        assertThat(rows).hasValue(1);
    }

    @Test
    void mergedCellsAreKnown() {
        var file =
                honest(book -> {
                    var page = book.newWorksheet("Data");
                    page.value(0, 0, "judul");
                    page.range(0, 0, 0, 3).merge();
                    page.range(4, 1, 6, 1).merge();
                });
        assertThat(Spreadsheet.open(file, Limits.LARGE).merged(0))
                .containsExactlyInAnyOrder(
                        new MergedCells(1, 1, 0, 3), new MergedCells(5, 7, 1, 1));
    }

    @Test
    void aHundredThousandRowsPassOneByOne() {
        var file =
                honest(book -> {
                    var page = book.newWorksheet("Data");
                    for (var row = 0; row < 100_000; row++) {
                        page.value(row, 0, "Penduduk " + row);
                        page.value(row, 4, row);
                    }
                });
        var rows = new AtomicInteger();
        Spreadsheet.open(file, Limits.LARGE).read(0, row -> rows.incrementAndGet() > 0);
        assertThat(rows).hasValue(100_000);
    }
}

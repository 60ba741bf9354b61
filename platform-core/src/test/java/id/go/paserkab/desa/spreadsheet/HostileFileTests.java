package id.go.paserkab.desa.spreadsheet;

import static id.go.paserkab.desa.spreadsheet.TestBooks.SHEET;
import static id.go.paserkab.desa.spreadsheet.TestBooks.directoryEntry;
import static id.go.paserkab.desa.spreadsheet.TestBooks.honest;
import static id.go.paserkab.desa.spreadsheet.TestBooks.packed;
import static id.go.paserkab.desa.spreadsheet.TestBooks.parts;
import static id.go.paserkab.desa.spreadsheet.TestBooks.renamed;
import static id.go.paserkab.desa.spreadsheet.TestBooks.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.paserkab.desa.spreadsheet.UnreadableSpreadsheet.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HostileFileTests {

    private static final String CELL = "<row><c t=\"inlineStr\"><is><t>nama</t></is></c></row>";

    @Test
    void aFileThatUnpacksWithoutEndIsLeftAlone() {
        assertThat(reason(packed(parts(" ".repeat(9 << 20))))).isEqualTo(Reason.UNPACKS_TOO_LARGE);
        assertThat(reason(packed(parts(CELL.repeat(300_000))), Limits.SMALL))
                .isEqualTo(Reason.UNPACKS_TOO_LARGE);
    }

    @Test
    void aPartThatYieldsMoreThanItsDirectorySaysIsLeftAlone() {
        var lying = directoryEntry(packed(parts(CELL.repeat(50_000))), SHEET, 24, 1000);
        assertThat(reason(lying)).isEqualTo(Reason.UNPACKS_TOO_LARGE);
    }

    @Test
    void manyPartsAreRefused() {
        var many = new LinkedHashMap<String, String>();
        for (var part = 0; part < 500; part++) {
            many.put("xl/" + part + ".xml", "");
        }
        assertThat(reason(packed(many))).isEqualTo(Reason.TOO_MANY_PARTS);
    }

    @Test
    void twoPartsOfOneNameOrInOnePlaceAreRefused() {
        var parts = parts(CELL);
        parts.put("xl/worksheets/sheetX.xml", "<worksheet/>");
        assertThat(reason(renamed(packed(parts), "sheetX", "sheet1"))).isEqualTo(Reason.PART_TWICE);
        assertThat(reason(renamed(packed(parts), "sheetX", "SHEET1"))).isEqualTo(Reason.PART_TWICE);

        var longer = directoryEntry(packed(parts), SHEET, 20, 160);
        assertThat(reason(longer)).isEqualTo(Reason.PART_TWICE);
    }

    @Test
    void directoriesThatPointAnywhereAreBroken() {
        var whole = packed(parts(CELL));
        assertThat(reason(directoryEntry(whole, SHEET, 42, 5))).isEqualTo(Reason.NO_BOOK);
        assertThat(reason(directoryEntry(whole, SHEET, 42, -7))).isEqualTo(Reason.NO_BOOK);
        assertThat(reason(directoryEntry(whole, SHEET, 20, Integer.MAX_VALUE)))
                .isEqualTo(Reason.NO_BOOK);
        assertThat(reason(directoryEntry(whole, SHEET, 20, -1))).isEqualTo(Reason.NO_BOOK);
        assertThat(reason(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(Reason.NO_BOOK);
    }

    @Test
    void lockedOldAndOtherBooksAreToldApart() {
        var container = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        assertThat(reason(container)).isEqualTo(Reason.OLD_BOOK);
        var locked = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        var book = Arrays.copyOf(container, container.length + locked.length);
        System.arraycopy(locked, 0, book, container.length, locked.length);
        assertThat(reason(book)).isEqualTo(Reason.LOCKED);
        var parts = new LinkedHashMap<String, String>();
        parts.put("content.xml", "<office/>");
        assertThat(reason(packed(parts))).isEqualTo(Reason.OTHER_BOOK);
        assertThat(reason(directoryEntry(packed(parts(CELL)), SHEET, 8, 0x00080001)))
                .isEqualTo(Reason.LOCKED);
    }

    @Test
    void nothingIsFetchedAndNoEntityIsFollowed() {
        for (var declared :
                new String[] {
                    "<!ENTITY x SYSTEM \"file:///etc/hostname\">",
                    "<!ENTITY a \"aaaaaaaaaa\"><!ENTITY x \"&a;&a;&a;&a;&a;&a;&a;\">",
                    "<!ENTITY % x SYSTEM \"http://127.0.0.1:1/x\"> %x;"
                }) {
            var parts = parts("<row><c><v>&x;</v></c></row>");
            parts.computeIfPresent(
                    SHEET, (name, sheet) -> "<!DOCTYPE worksheet [" + declared + "]>" + sheet);
            assertThat(reason(packed(parts))).isIn(Reason.DECLARES_ENTITIES, Reason.NO_BOOK);
        }
        var parts = parts(CELL);
        parts.computeIfPresent(SHEET, (name, sheet) -> "<!DOCTYPE worksheet>" + sheet);
        assertThat(reason(packed(parts))).isEqualTo(Reason.DECLARES_ENTITIES);
    }

    @Test
    void textsDepthsAndCellsHaveTheirEnd() {
        var noise = noise(2 << 20);
        assertThat(reason(packed(parts(text("a".repeat(40_000)))))).isEqualTo(Reason.TEXT_TOO_LONG);
        assertThat(reason(packed(parts("<row><c t=\"" + noise + "\"/></row>"))))
                .isEqualTo(Reason.TEXT_TOO_LONG);
        assertThat(reason(packed(parts("<!--" + noise + "-->")))).isEqualTo(Reason.TEXT_TOO_LONG);
        assertThat(reason(packed(parts("<a>".repeat(10_000) + "</a>".repeat(10_000)))))
                .isEqualTo(Reason.NO_BOOK);
        assertThat(reason(packed(parts(CELL.repeat(2_000))), Limits.SMALL))
                .isEqualTo(Reason.TOO_MANY_ROWS);
        var far = "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c><c r=\"XFD1\"><v>1</v></c></row>";
        assertThat(rows(packed(parts(far))).getFirst().cells()).hasSize(1);
    }

    @Test
    void sharedTextsHaveTheirEnd() {
        var parts = parts(CELL);
        parts.put(
                "xl/sharedStrings.xml", "<sst>" + "<si><t>ab</t></si>".repeat(100_000) + "</sst>");
        assertThat(reason(packed(parts), Limits.SMALL)).isEqualTo(Reason.UNPACKS_TOO_LARGE);
    }

    @Test
    void noByteThatIsChangedLeadsAnywhereElse() {
        var whole =
                honest(book -> {
                    var page = book.newWorksheet("Data");
                    for (var row = 0; row < 20; row++) {
                        page.value(row, row % 3, "Baris " + row);
                    }
                });
        var random = new Random(47);
        for (var round = 0; round < 2_000; round++) {
            var changed = whole.clone();
            for (var times = 0; times < 3; times++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            }
            try {
                rows(changed);
            } catch (UnreadableSpreadsheet told) {
                assertThat(told.reason()).isNotNull();
            }
        }
    }

    private static String text(String text) {
        return "<row><c t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>";
    }

    private static String noise(int length) {
        return new Random(1)
                .ints(length, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Reason reason(byte[] file) {
        return reason(file, Limits.LARGE);
    }

    private static Reason reason(byte[] file, Limits limits) {
        return catchThrowableOfType(UnreadableSpreadsheet.class, () -> rows(file, limits)).reason();
    }
}

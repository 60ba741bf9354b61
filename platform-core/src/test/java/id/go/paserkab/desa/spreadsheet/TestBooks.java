package id.go.paserkab.desa.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/** Makes books as honest programs write them, and as nobody should. */
final class TestBooks {

    static final String SHEET = "xl/worksheets/sheet1.xml";

    private TestBooks() {}

    static byte[] honest(Consumer<Workbook> fill) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Uji", "1.0")) {
            fill.accept(book);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A book of one sheet with these rows, in parts that may be changed. */
    static Map<String, String> parts(String rows) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "xl/workbook.xml",
                "<workbook><sheets><sheet name=\"Data\" id=\"r1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put(SHEET, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        return parts;
    }

    static byte[] packed(Map<String, String> parts) {
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

    /** The same file, with one name of its directory and of its parts written over another. */
    static byte[] renamed(byte[] file, String from, String to) {
        var text = new String(file, StandardCharsets.ISO_8859_1).replace(from, to);
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The same file, with a number in the directory's entry of a part written over. */
    static byte[] directoryEntry(byte[] file, String part, int field, int value) {
        var changed = ByteBuffer.wrap(file.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < file.length - 46; at++) {
            if (changed.getInt(at) == 0x02014b50) {
                var name = new byte[changed.getShort(at + 28)];
                changed.get(at + 46, name);
                if (new String(name, StandardCharsets.UTF_8).equals(part)) {
                    changed.putInt(at + field, value);
                }
            }
        }
        return changed.array();
    }

    static List<Row> rows(byte[] file) {
        return rows(file, Limits.LARGE);
    }

    static List<Row> rows(byte[] file, Limits limits) {
        var rows = new ArrayList<Row>();
        Spreadsheet.open(file, limits).read(0, rows::add);
        return rows;
    }
}

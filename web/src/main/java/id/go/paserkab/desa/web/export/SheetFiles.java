package id.go.paserkab.desa.web.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * Writes sheets as files. No cell of a CSV begins a formula: what came from people stays text in
 * whatever program opens it. In an XLSX every cell is text by its type, but for figures.
 */
public final class SheetFiles {

    private static final String FORMULA = "=+-@\t\r";
    private static final Pattern FIGURE = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SheetFiles() {}

    public static ResponseEntity<byte[]> csv(Sheet sheet, String fileName) {
        return file(csv(sheet), "text/csv;charset=UTF-8", fileName + ".csv");
    }

    public static ResponseEntity<byte[]> xlsx(Sheet sheet, String fileName) {
        return xlsx(List.of(sheet), fileName);
    }

    /** One workbook with all of them; no two may have the same name. */
    public static ResponseEntity<byte[]> xlsx(List<Sheet> sheets, String fileName) {
        return file(
                xlsx(sheets),
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                fileName + ".xlsx");
    }

    /** By RFC 4180, in UTF-8 with a byte order mark, without which Excel reads it wrongly. */
    static byte[] csv(Sheet sheet) {
        var text = new StringBuilder(BYTE_ORDER_MARK).append(line(sheet.heads().names()));
        sheet.rows().forEach(row -> text.append(line(row)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] xlsx(List<Sheet> sheets) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Desa Digital Paser", "1.0")) {
            for (var sheet : sheets) {
                write(sheet, book.newWorksheet(sheet.name()));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static void write(Sheet sheet, Worksheet page) {
        var heads = sheet.heads().rows();
        for (var row = 0; row < heads.size(); row++) {
            for (var head : heads.get(row)) {
                write(head, row, page);
            }
        }
        for (var row = 0; row < sheet.rows().size(); row++) {
            for (var column = 0; column < sheet.rows().get(row).size(); column++) {
                var text = sheet.rows().get(row).get(column);
                if (sheet.figures().contains(column) && FIGURE.matcher(text).matches()) {
                    page.value(heads.size() + row, column, Integer.valueOf(text));
                } else {
                    page.value(heads.size() + row, column, text);
                }
            }
        }
        page.freezePane(1, heads.size());
    }

    private static void write(Heads.Head head, int row, Worksheet page) {
        var last = head.column() + head.columns() - 1;
        page.value(row, head.column(), head.text());
        var cells = page.range(row, head.column(), row + head.rows() - 1, last);
        if (head.columns() > 1) {
            cells.style().bold().wrapText(true).horizontalAlignment("center").set();
        } else {
            cells.style().bold().wrapText(true).set();
        }
        if (head.columns() > 1 || head.rows() > 1) {
            cells.merge();
        }
    }

    private static String line(List<String> cells) {
        return cells.stream().map(SheetFiles::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        var safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.chars().anyMatch(sign -> "\",\r\n".indexOf(sign) >= 0)
                ? "\"" + safe.replace("\"", "\"\"") + "\""
                : safe;
    }

    private static ResponseEntity<byte[]> file(byte[] content, String type, String name) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}

package id.go.paserkab.desa.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A file of made-up residents: rows by heading, written as a CSV or as a book. */
final class SampleFile {

    private final List<Map<String, String>> rows = new ArrayList<>();

    /** Somebody against whom nothing can be said, with the changes given as pairs. */
    SampleFile resident(int number, String... changes) {
        var row = new LinkedHashMap<String, String>();
        row.put("nama", "Penduduk Contoh");
        row.put("nik", nik(number));
        row.put("no_kk", "6401030101%06d".formatted(1 + (number - 1) / 4));
        row.put("kk_level", number % 4 == 1 ? "KEPALA KELUARGA" : "ANAK");
        row.put("sex", "1");
        row.put("tanggallahir", "1990-05-02");
        for (int at = 0; at < changes.length; at += 2) {
            row.put(changes[at], changes[at + 1]);
        }
        rows.add(row);
        return this;
    }

    SampleFile residents(int count) {
        for (int number = 1; number <= count; number++) {
            resident(number);
        }
        return this;
    }

    static String nik(int number) {
        return "640103020590%04d".formatted(number);
    }

    byte[] csv() {
        var headings = headings();
        var text = new StringBuilder(String.join(";", headings));
        for (var row : rows) {
            text.append("\r\n");
            for (int place = 0; place < headings.size(); place++) {
                text.append(place == 0 ? "" : ";");
                text.append(row.getOrDefault(headings.get(place), ""));
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] book() {
        return book("Sheet1", _ -> {});
    }

    byte[] book(String sheet, Consumer<Worksheet> afterwards) {
        return book(book -> {
            var page = book.newWorksheet(sheet);
            write(page);
            afterwards.accept(page);
        });
    }

    static byte[] book(Consumer<Workbook> fill) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Uji", "1.0")) {
            fill.accept(book);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    void write(Worksheet page) {
        var headings = headings();
        for (int place = 0; place < headings.size(); place++) {
            page.value(0, place, headings.get(place));
            for (int row = 0; row < rows.size(); row++) {
                page.value(row + 1, place, rows.get(row).getOrDefault(headings.get(place), ""));
            }
        }
    }

    private List<String> headings() {
        return rows.stream().flatMap(row -> row.keySet().stream()).distinct().toList();
    }
}

package id.go.paserkab.desa.benchmark.intake;

import id.go.paserkab.desa.intake.Column;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;

/** A workbook of people who do not exist, with every column that villages' files have. */
final class InventedBook {

    private static final int SERIALS = 9_000;
    private static final int FAMILY = 4;

    private InventedBook() {}

    static byte[] of(int people) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Desa Digital Paser", "1.0")) {
            var page = book.newWorksheet("Data");
            for (var column : Column.values()) {
                page.value(0, column.ordinal(), column.usual());
                for (int number = 1; number <= people; number++) {
                    var text = text(column, number);
                    if (!text.isEmpty()) {
                        page.value(number, column.ordinal(), text);
                    }
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String text(Column column, int number) {
        return switch (column) {
            case NAME -> "Penduduk Contoh " + (char) ('A' + number % 26);
            case NIK -> number("64010302", 590, number);
            case FATHER_NIK, MOTHER_NIK -> number("64010302", 390, number);
            case FAMILY_NUMBER -> number("64010301", 100, number / FAMILY);
            case RELATIONSHIP -> number % FAMILY == 0 ? "Kepala Keluarga" : "Anak";
            case SEX, STANDING, CITIZENSHIP -> "1";
            case BIRTH_PLACE -> "Tanah Grogot";
            case BIRTH_DATE -> "1990-05-02";
            case FATHER_NAME, MOTHER_NAME -> "Orang Tua " + number;
            case ADDRESS -> "Jalan Negara Nomor " + number / FAMILY;
            case DUSUN -> "Mekar";
            case RT -> String.valueOf(1 + number / FAMILY % 20);
            case RELIGION -> "Islam";
            case OCCUPATION -> "Petani/Pekebun";
            case EDUCATION -> "3";
            case MARITAL -> "2";
            case BLOOD -> "13";
            case DISABILITY -> "7";
            case ETHNICITY -> "Paser";
            default -> "";
        };
    }

    private static String number(String region, int from, int number) {
        return region + "%04d%04d".formatted(from + number / SERIALS, 1 + number % SERIALS);
    }
}

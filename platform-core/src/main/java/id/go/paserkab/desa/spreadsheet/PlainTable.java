package id.go.paserkab.desa.spreadsheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.go.paserkab.desa.spreadsheet.UnreadableSpreadsheet.Reason;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Text with commas, semicolons or tabs between its cells. */
record PlainTable(byte[] file, TextEncoding encoding, char separator, Limits limits)
        implements Spreadsheet {

    private static final String SEPARATORS = ",;\t";
    private static final int LINES_LOOKED_AT = 20;
    private static final int BUFFER = 1 << 20;

    static PlainTable open(byte[] file, Limits limits) {
        var encoding = TextEncoding.of(file);
        try (var text = reader(file, encoding)) {
            return new PlainTable(file, encoding, separator(text), limits);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public List<String> sheets() {
        return List.of("");
    }

    @Override
    public DateSystem dates() {
        return DateSystem.SINCE_1900;
    }

    @Override
    public List<MergedCells> merged(int sheet) {
        return List.of();
    }

    @Override
    public void read(int sheet, RowVisitor visitor) {
        var counted = new Counted(limits);
        try (var csv =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .maxBufferSize(BUFFER)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(reader(file, encoding))) {
            for (var line : csv) {
                var row = row(line, counted);
                if (row.cells().isEmpty()) {
                    continue;
                }
                counted.row(row.number());
                if (!visitor.visit(row)) {
                    break;
                }
            }
        } catch (CsvParseException broken) {
            // A quote that is never closed swallows the rest of the file.
            throw new UnreadableSpreadsheet(Reason.TEXT_TOO_LONG, counted.lastRow() + 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Row row(CsvRecord line, Counted counted) {
        var number = (int) Math.min(Integer.MAX_VALUE, line.getStartingLineNumber());
        var cells = new ArrayList<Cell>();
        var standing = 0;
        for (var field : line.getFields()) {
            if (cells.size() == limits.columns()) {
                break;
            }
            counted.text(field, number);
            cells.add(Cell.text(field));
            standing = field.isBlank() ? standing : cells.size();
        }
        return new Row(number, List.copyOf(cells.subList(0, standing)));
    }

    /** Of the first lines, the one that one sign parts into most cells decides. */
    private static char separator(BufferedReader text) throws IOException {
        var found = ',';
        var most = 0L;
        for (int line = 0; line < LINES_LOOKED_AT; line++) {
            var seen = text.readLine();
            if (seen == null) {
                break;
            }
            for (var sign : SEPARATORS.toCharArray()) {
                var count = seen.chars().filter(one -> one == sign).count();
                if (count > most) {
                    most = count;
                    found = sign;
                }
            }
        }
        return found;
    }

    private static BufferedReader reader(byte[] file, TextEncoding encoding) {
        var bytes = new ByteArrayInputStream(file, encoding.mark(), file.length - encoding.mark());
        return new BufferedReader(new InputStreamReader(bytes, encoding.charset()));
    }
}

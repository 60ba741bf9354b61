package id.go.paserkab.desa.intake;

import id.go.paserkab.desa.spreadsheet.MergedCells;
import id.go.paserkab.desa.spreadsheet.Row;
import id.go.paserkab.desa.spreadsheet.Spreadsheet;
import id.go.paserkab.desa.spreadsheet.UnreadableSpreadsheet;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A file of residents: the first sheet that has their headings, whatever it is called. Reads row by
 * row and keeps none; throws nothing, but says what is wrong.
 */
final class ResidentFile {

    private static final String END = "###";
    private static final int SHEETS_NAMED = 8;

    private final byte[] file;
    private final LocalDate today;
    private final Findings findings = new Findings();

    private ResidentFile(byte[] file, LocalDate today) {
        this.file = file;
        this.today = today;
    }

    static ReadFile read(byte[] file, LocalDate today, RowTaker taker) {
        return new ResidentFile(file, today).read(taker);
    }

    private ReadFile read(RowTaker taker) {
        try {
            var spreadsheet = OpenedFile.spreadsheet(file);
            var opened = OpenedFile.of(spreadsheet).orElse(null);
            if (opened == null) {
                findings.add(Finding.ofFile(Problem.NO_HEADINGS, names(spreadsheet)));
                return nothing();
            }
            checkHeadings(opened.headings());
            return findings.errors() > 0 ? of(opened, 0, 0) : rows(opened, taker);
        } catch (UnreadableSpreadsheet unreadable) {
            findings.add(
                    new Finding(
                            Problem.UNREADABLE,
                            unreadable.row(),
                            null,
                            unreadable.reason().name()));
            return nothing();
        }
    }

    private static String names(Spreadsheet spreadsheet) {
        return spreadsheet.sheets().stream()
                .filter(name -> !name.isEmpty())
                .map(Finding::quoted)
                .limit(SHEETS_NAMED)
                .collect(Collectors.joining(", "));
    }

    private void checkHeadings(Headings headings) {
        headings.missing()
                .forEach(column -> findings.add(Problem.COLUMN_MISSING, headings.row(), column));
        headings.twice()
                .forEach(column -> findings.add(Problem.COLUMN_TWICE, headings.row(), column));
    }

    private ReadFile rows(OpenedFile opened, RowTaker taker) {
        var reading =
                new Reading(
                        new RowReader(
                                opened.headings(), opened.dates(), today, findings, new CodeText()),
                        new Households(findings),
                        taker);
        opened.read(reading::visit);
        reading.households.finish();
        refuseMerged(opened.merged(), opened.headings(), reading.lastRow);
        if (reading.residents == 0) {
            findings.add(
                    new Finding(
                            reading.ended ? Problem.ENDS_AT_ONCE : Problem.NO_ROWS,
                            opened.headingRow(),
                            null,
                            Finding.quoted(opened.sheetName())));
        }
        return of(opened, reading.residents, reading.households.families());
    }

    private ReadFile of(OpenedFile opened, int residents, int families) {
        return new ReadFile(
                opened.sheetName(),
                opened.headingRow(),
                opened.headings().extra(),
                residents,
                families,
                findings);
    }

    /** Cells shown as one over several rows, or over several columns that are read. */
    private void refuseMerged(List<MergedCells> merges, Headings headings, int lastRow) {
        for (var merged : merges) {
            var columns =
                    headings.places().entrySet().stream()
                            .filter(place ->
                                    place.getValue() >= merged.firstColumn()
                                            && place.getValue() <= merged.lastColumn())
                            .toList();
            var several = merged.lastRow() > merged.firstRow() || columns.size() > 1;
            if (several
                    && !columns.isEmpty()
                    && merged.lastRow() > headings.row()
                    && merged.firstRow() <= lastRow) {
                findings.add(
                        Problem.MERGED,
                        merged.firstRow(),
                        columns.getFirst().getKey(),
                        merged.lastRow());
            }
        }
    }

    private ReadFile nothing() {
        return new ReadFile("", 0, List.of(), 0, 0, findings);
    }

    /** One way through the rows beneath the headings. */
    private static final class Reading {

        private final RowReader reader;
        private final Households households;
        private final RowTaker taker;
        private int residents;
        private int lastRow;
        private boolean ended;

        private Reading(RowReader reader, Households households, RowTaker taker) {
            this.reader = reader;
            this.households = households;
            this.taker = taker;
        }

        private boolean visit(Row row) {
            if (row.number() <= reader.headings().row()) {
                return true;
            }
            if (row.cells().stream().anyMatch(cell -> cell.text().strip().startsWith(END))) {
                ended = true;
                return false;
            }
            if (reader.says(row)) {
                var read = reader.read(row);
                residents++;
                lastRow = row.number();
                households.add(read);
                taker.take(read);
            }
            return true;
        }
    }
}

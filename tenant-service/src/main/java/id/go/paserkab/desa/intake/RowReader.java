package id.go.paserkab.desa.intake;

import id.go.paserkab.desa.kernel.Nik;
import id.go.paserkab.desa.population.CodeList;
import id.go.paserkab.desa.population.Fact;
import id.go.paserkab.desa.population.Facts;
import id.go.paserkab.desa.spreadsheet.Cell;
import id.go.paserkab.desa.spreadsheet.DateSystem;
import id.go.paserkab.desa.spreadsheet.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a row says, cell by cell, each by the fact that its column holds. */
record RowReader(
        Headings headings, DateSystem dates, LocalDate today, Findings findings, CodeText codes) {

    private static final Set<Column> OWN_NUMBERS = Set.of(Column.NIK, Column.FAMILY_NUMBER);
    private static final Set<Column> CODES_THAT_COUNT =
            Set.of(Column.SEX, Column.RELATIONSHIP, Column.STANDING);
    private static final Set<Fact> COORDINATES = Set.of(Fact.LATITUDE, Fact.LONGITUDE);
    private static final BigDecimal HALF_CIRCLE = BigDecimal.valueOf(180);

    ReadRow read(Row row) {
        var facts = new EnumMap<Fact, String>(Fact.class);
        headings.places()
                .forEach((column, place) -> {
                    var fact = column.fact();
                    var value = fact == null ? null : value(row, column, fact, row.cell(place));
                    if (fact != null && value != null) {
                        facts.put(fact, value);
                    }
                });
        var area =
                new AreaNames(area(row, Column.DUSUN), area(row, Column.RW), area(row, Column.RT));
        var read = new ReadRow(row.number(), Facts.of(facts), area);
        checkWhole(row, read);
        return read;
    }

    /** Whether something stands in a column that is known. */
    boolean says(Row row) {
        return headings.places().values().stream()
                .anyMatch(place ->
                        !CellText.tidy(row.cell(place).text()).isEmpty()
                                || row.cell(place).kind() == Cell.Kind.UNCALCULATED);
    }

    private @Nullable String value(Row row, Column column, Fact fact, Cell cell) {
        if (cell.kind() == Cell.Kind.ERROR || cell.kind() == Cell.Kind.UNCALCULATED) {
            findings.add(
                    cell.kind() == Cell.Kind.ERROR ? Problem.CELL_ERROR : Problem.NOT_CALCULATED,
                    row.number(),
                    column);
            return null;
        }
        var text = CellText.tidy(cell.text());
        if (text.isEmpty()) {
            return null;
        }
        if (COORDINATES.contains(fact)) {
            return coordinate(row, column, text);
        }
        return switch (fact.kind()) {
            case TEXT -> fitting(row, column, fact, text);
            case DATE -> date(row, column, cell, text);
            case CODE -> code(row, column, Objects.requireNonNull(fact.codes()), text);
            case SECRET ->
                    fact.longest() == 16
                            ? number(row, column, cell)
                            : fitting(row, column, fact, CellText.digits(text));
            case REFERENCE -> null;
        };
    }

    private @Nullable String fitting(Row row, Column column, Fact fact, String text) {
        if (text.length() > fact.longest()) {
            findings.add(
                    new Finding(
                            Problem.TEXT_TOO_LONG,
                            row.number(),
                            column,
                            String.valueOf(fact.longest())));
            return null;
        }
        if (fact == Fact.NAME && text.chars().anyMatch(Character::isDigit)) {
            findings.add(Problem.NAME_ODD, row.number(), column);
        }
        return text;
    }

    private @Nullable String number(Row row, Column column, Cell cell) {
        var text = CellText.digits(cell.text());
        if (text.isEmpty() || text.matches("0+")) {
            return null;
        }
        var rounded =
                cell.digitsLost()
                        || text.matches("\\d([.,]\\d+)?[eE]\\+?\\d+")
                        || text.matches("\\d{12}0000");
        if (!rounded && Nik.form(text)) {
            return text;
        }
        var own = OWN_NUMBERS.contains(column);
        findings.add(
                rounded
                        ? Problem.NUMBER_ROUNDED
                        : own ? Problem.NUMBER_FORM : Problem.NUMBER_LEFT_OUT,
                row.number(),
                column);
        return null;
    }

    private @Nullable String date(Row row, Column column, Cell cell, String text) {
        if (DateText.nothing(text)) {
            return null;
        }
        var day = DateText.day(cell, text, dates).orElse(null);
        var birth = column == Column.BIRTH_DATE;
        if (day == null) {
            findings.add(
                    Finding.ofText(
                            birth ? Problem.DATE_FORM : Problem.DATE_LEFT_OUT,
                            row.number(),
                            column,
                            text));
            return null;
        }
        if (birth && day.isAfter(today)) {
            findings.add(Problem.DATE_IN_FUTURE, row.number(), column);
            return null;
        }
        return day.toString();
    }

    private @Nullable String code(Row row, Column column, CodeList list, String text) {
        if (text.matches("0+")) {
            return null;
        }
        var code =
                codes.ambiguous(column, text) ? null : codes.code(column, list, text).orElse(null);
        if (code == null) {
            var problem =
                    codes.ambiguous(column, text)
                            ? Problem.CODE_NEEDS_LABEL
                            : CODES_THAT_COUNT.contains(column)
                                    ? Problem.CODE_UNKNOWN
                                    : Problem.CODE_LEFT_OUT;
            findings.add(Finding.ofText(problem, row.number(), column, text));
        }
        return code;
    }

    private @Nullable String coordinate(Row row, Column column, String text) {
        var plain = text.replace(',', '.');
        if (plain.matches("-?\\d{1,3}(\\.\\d{1,15})?")
                && new BigDecimal(plain).abs().compareTo(HALF_CIRCLE) <= 0) {
            return plain;
        }
        findings.add(Problem.COORDINATE_LEFT_OUT, row.number(), column);
        return null;
    }

    private String area(Row row, Column column) {
        var place = headings.places().get(column);
        var text = place == null ? "" : CellText.tidy(row.cell(place).text());
        if (text.length() > AreaNames.LONGEST) {
            findings.add(
                    new Finding(
                            Problem.TEXT_TOO_LONG,
                            row.number(),
                            column,
                            String.valueOf(AreaNames.LONGEST)));
            return "";
        }
        return text.matches("0+") ? "" : text;
    }

    private void checkWhole(Row row, ReadRow read) {
        require(row, Column.NAME, Problem.VALUE_MISSING);
        require(row, Column.SEX, Problem.VALUE_MISSING);
        require(row, Column.BIRTH_DATE, Problem.VALUE_MISSING);
        require(row, Column.NIK, Problem.NIK_MISSING);
        require(row, Column.FAMILY_NUMBER, Problem.FAMILY_MISSING);
        if (read.facts().has(Fact.FAMILY_NUMBER)) {
            require(row, Column.RELATIONSHIP, Problem.RELATIONSHIP_MISSING);
        }
        var nik = read.facts().get(Fact.NIK);
        if (nik != null) {
            hold(new Nik(nik), read);
        }
    }

    /** Where something stands that cannot be read, that has been said already. */
    private void require(Row row, Column column, Problem otherwise) {
        var place = headings.places().get(column);
        var cell = place == null ? Cell.EMPTY : row.cell(place);
        var text = CellText.digits(cell.text());
        var nothing = text.isEmpty() || text.matches("0+") || DateText.nothing(text);
        if (nothing && cell.kind() != Cell.Kind.UNCALCULATED) {
            findings.add(otherwise, row.number(), column);
        }
    }

    /** A number stays for life, whatever is corrected later: a difference is worth a look. */
    private void hold(Nik nik, ReadRow read) {
        var facts = read.facts();
        if (facts.date(Fact.BIRTH_DATE).filter(born -> !nik.born(born)).isPresent()) {
            findings.add(Problem.NIK_BIRTH_DIFFERS, read.number(), Column.NIK);
        }
        if (facts.has(Fact.SEX) && nik.female() != facts.female()) {
            findings.add(Problem.NIK_SEX_DIFFERS, read.number(), Column.NIK);
        }
    }
}

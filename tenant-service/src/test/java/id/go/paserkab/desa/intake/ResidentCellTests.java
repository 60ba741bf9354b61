package id.go.paserkab.desa.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.go.paserkab.desa.population.Fact;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What single cells say: numbers, days, codes, and cells that say nothing. */
class ResidentCellTests {

    private final Reading reading = new Reading();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'6401030205900001",
                "6401030205900001\u200b",
                "\u00a06401030205900001 ",
                "6401 0302 0590 0001",
                "\ufeff6401030205900001",
                "\u202a6401030205900001\u202c"
            })
    void numbersAreFreedOfWhatCannotBeSeen(String typed) {
        assertThat(reading.read(new SampleFile().resident(1, "nik", typed).csv()).findings().kept())
                .isEmpty();
        assertThat(reading.rows().getFirst().facts().get(Fact.NIK)).isEqualTo("6401030205900001");
    }

    @ParameterizedTest
    @CsvSource({
        "6.40103E+15, NUMBER_ROUNDED",
        "'6,40103E+15', NUMBER_ROUNDED",
        "6401030205900000, NUMBER_ROUNDED",
        "640103020590001, NUMBER_FORM",
        "64010302059O0001, NUMBER_FORM",
        "0, NIK_MISSING",
        "-, NIK_MISSING",
        "6401030305900001, NIK_BIRTH_DIFFERS",
        "6401034205900001, NIK_SEX_DIFFERS",
    })
    void numbersThatAreNoneAreToldApart(String typed, Problem problem) {
        assertThat(reading.findings(new SampleFile().resident(1, "nik", typed).csv()))
                .containsExactly(tuple(problem, 2, Column.NIK));
    }

    @Test
    void aNumberThatTheSpreadsheetRoundedIsAnErrorAndNoGuess() {
        var file =
                new SampleFile()
                        .resident(1)
                        .resident(2)
                        .resident(3)
                        .book(
                                "Data",
                                page -> {
                                    page.value(1, 1, 6401030205900001L);
                                    page.value(2, 1, 6401030205900000L);
                                    page.value(3, 1, 9171030205900003L);
                                });
        assertThat(reading.findings(file))
                .containsExactly(
                        tuple(Problem.NUMBER_ROUNDED, 3, Column.NIK),
                        tuple(Problem.NUMBER_ROUNDED, 4, Column.NIK));
        assertThat(reading.rows().getFirst().facts().get(Fact.NIK)).isEqualTo("6401030205900001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1990-05-02",
                "1990-5-2",
                "02-05-1990",
                "2/5/1990",
                "02.05.1990",
                "1990-05-02 00:00:00",
                "32995"
            })
    void daysAreReadInAllTheirForms(String typed) {
        assertThat(
                        reading.read(new SampleFile().resident(1, "tanggallahir", typed).csv())
                                .findings()
                                .kept())
                .isEmpty();
        assertThat(reading.rows().getFirst().facts().get(Fact.BIRTH_DATE)).isEqualTo("1990-05-02");
    }

    @Test
    void daysOfSpreadsheetsAreRead() {
        var file =
                new SampleFile()
                        .resident(1)
                        .resident(2)
                        .book(
                                "Data",
                                page -> {
                                    page.value(1, 5, LocalDate.of(1990, 5, 2));
                                    page.style(1, 5).format("dd-mm-yyyy").set();
                                    page.value(2, 5, 32995);
                                });
        assertThat(reading.read(file).findings().kept()).isEmpty();
        assertThat(reading.rows())
                .extracting(row -> row.facts().get(Fact.BIRTH_DATE))
                .containsExactly("1990-05-02", "1990-05-02");
    }

    @ParameterizedTest
    @CsvSource({
        "31-02-1990, DATE_FORM",
        "Mei 1990, DATE_FORM",
        "05/25/1990, DATE_FORM",
        "0990-05-02, DATE_FORM",
        "2026-12-02, DATE_IN_FUTURE",
        "0000-00-00, VALUE_MISSING"
    })
    void daysThatAreNoneAreErrors(String typed, Problem problem) {
        assertThat(reading.findings(new SampleFile().resident(1, "tanggallahir", typed).csv()))
                .containsExactly(tuple(problem, 2, Column.BIRTH_DATE));
    }

    @ParameterizedTest
    @CsvSource({
        "agama_id, ' iSLAM ', RELIGION, 1",
        "agama_id, 07, RELIGION, 7",
        "agama_id, 3. Katholik, RELIGION, 3",
        "agama_id, 0, RELIGION,",
        "pekerjaan_id, petani / pekebun, OCCUPATION, 9",
        "pekerjaan_id, 88, OCCUPATION, 88",
        "status_rekam, CARD PRINTED, ID_CARD_STATE, 4",
        "status_dasar, 2, STANDING, 4",
        "status_dasar, HIDUP, STANDING, 1",
        "golongan_darah_id, A+, BLOOD, 5",
        "golongan_darah_id, -, BLOOD,",
        "sex, P, SEX, 2"
    })
    void codesAndLabelsAreRead(String heading, String typed, Fact fact, String code) {
        var sample = new SampleFile().resident(1, "nik", "", heading, typed);
        assertThat(reading.findings(sample.csv()))
                .containsExactly(tuple(Problem.NIK_MISSING, 2, Column.NIK));
        assertThat(reading.rows().getFirst().facts().get(fact)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "pekerjaan_id, 89, CODE_NEEDS_LABEL, OCCUPATION",
        "pekerjaan_id, Juru kunci, CODE_LEFT_OUT, OCCUPATION",
        "status_rekam, 3, CODE_NEEDS_LABEL, ID_CARD_STATE",
        "cara_kb_id, 1, CODE_NEEDS_LABEL, CONTRACEPTION",
        "status_dasar, 9, CODE_UNKNOWN, STANDING",
        "kk_level, Tetangga, CODE_UNKNOWN, RELATIONSHIP"
    })
    void codesThatNobodyCanBeSureOfAreNotGuessed(
            String heading, String typed, Problem problem, Column column) {
        var found = reading.findings(new SampleFile().resident(1, heading, typed).csv());
        assertThat(found).contains(tuple(problem, 2, column));
        assertThat(reading.rows().getFirst().facts().has(Objects.requireNonNull(column.fact())))
                .isFalse();
    }

    @Test
    void brokenFormulasAndMergedCellsAreErrors() {
        var file =
                new SampleFile()
                        .residents(4)
                        .book(
                                "Data",
                                page -> {
                                    page.formula(1, 0, "UPPER(\"x\")");
                                    page.range(2, 2, 3, 2).merge();
                                    page.range(0, 8, 0, 9).merge();
                                });
        assertThat(reading.findings(file))
                .containsExactly(
                        tuple(Problem.NOT_CALCULATED, 2, Column.NAME),
                        tuple(Problem.MERGED, 3, Column.FAMILY_NUMBER));
    }
}

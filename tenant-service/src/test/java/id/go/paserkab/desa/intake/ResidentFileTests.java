package id.go.paserkab.desa.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.go.paserkab.desa.population.Fact;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentFileTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private final List<ReadRow> rows = new ArrayList<>();

    @Test
    void theUsualColumnsAreAllKnown() {
        var usual =
                """
                alamat, dusun, rw, rt, nama, no_kk, nik, sex, tempatlahir, tanggallahir, agama_id, pendidikan_kk_id,
                pendidikan_sedang_id, pekerjaan_id, status_kawin, kk_level, warganegaraan_id, ayah_nik, nama_ayah,
                ibu_nik, nama_ibu, golongan_darah_id, akta_lahir, dokumen_pasport, tanggal_akhir_paspor, dokumen_kitas,
                akta_perkawinan, tanggalperkawinan, akta_perceraian, tanggalperceraian, cacat_id, cara_kb_id, hamil,
                ktp_el, status_rekam, alamat_sekarang, status_dasar, suku, tag_id_card, id_asuransi, no_asuransi, lat,
                lng\
                """
                        .split(",\\s+");
        assertThat(Stream.of(usual).map(Column::of)).hasSize(43).allMatch(one -> one.isPresent());
        var headings = Stream.of(Column.values()).map(Column::heading);
        assertThat(headings.map(Column::of).map(one -> one.orElse(null)))
                .containsExactly(Column.values());
        var spellings =
                Stream.of(Column.values())
                        .flatMap(one -> Stream.of(one.usual(), one.heading()))
                        .map(Column::essence)
                        .distinct()
                        .collect(Collectors.toMap(one -> one, one -> Column.of(one).orElseThrow()));
        assertThat(spellings.get("status")).isNull();
    }

    @Test
    void headingsAreFoundInAnyOrderSheetAndRow() {
        var file =
                SampleFile.book(book -> {
                    book.newWorksheet("Petunjuk").value(0, 0, "Cara mengisi");
                    var page = book.newWorksheet("Data Warga 2026");
                    page.value(0, 0, "DATA PENDUDUK DESA CONTOH");
                    var heads =
                            List.of(
                                    "Tgl. Lahir",
                                    "NO KK",
                                    "Warna rumah",
                                    " nik ",
                                    "Nama_Lengkap",
                                    "SHDK",
                                    "Jenis Kelamin");
                    var cells =
                            List.of(
                                    "02/05/1990",
                                    "6401030101000001",
                                    "biru",
                                    SampleFile.nik(1),
                                    "Penduduk  Contoh",
                                    "kepala keluarga",
                                    "laki laki");
                    for (int place = 0; place < heads.size(); place++) {
                        page.value(3, place, heads.get(place));
                        page.value(4, place, cells.get(place));
                    }
                });
        var read = read(file);
        assertThat(read.sheet()).isEqualTo("Data Warga 2026");
        assertThat(read.headingRow()).isEqualTo(4);
        assertThat(read.extraColumns()).containsExactly("Warna rumah");
        assertThat(read.findings().kept()).isEmpty();
        assertThat(rows.getFirst().number()).isEqualTo(5);
        assertThat(rows.getFirst().facts().all())
                .containsEntry(Fact.NAME, "Penduduk Contoh")
                .containsEntry(Fact.NIK, SampleFile.nik(1))
                .containsEntry(Fact.FAMILY_NUMBER, "6401030101000001")
                .containsEntry(Fact.RELATIONSHIP, "1")
                .containsEntry(Fact.SEX, "1")
                .containsEntry(Fact.BIRTH_DATE, "1990-05-02")
                .hasSize(6);
    }

    @Test
    void missingAndDoubledColumnsAreNamed() {
        assertThat(findings("nama;nik;sex;NAMA;tempatlahir\nA;1;1;B;C"))
                .containsExactly(
                        tuple(Problem.COLUMN_MISSING, 1, Column.FAMILY_NUMBER),
                        tuple(Problem.COLUMN_MISSING, 1, Column.RELATIONSHIP),
                        tuple(Problem.COLUMN_MISSING, 1, Column.BIRTH_DATE),
                        tuple(Problem.COLUMN_TWICE, 1, Column.NAME));
        assertThat(rows).isEmpty();
    }

    @Test
    void noResidentsIsAnErrorThatSaysWhy() {
        assertThat(findings(new byte[0])).containsExactly(tuple(Problem.NO_HEADINGS, 0, null));
        assertThat(read("satu;dua\n1;2").findings().kept()).hasSize(1);
        var heads = "nama;nik;no_kk;kk_level;sex;tanggallahir\n";
        assertThat(findings(heads)).containsExactly(tuple(Problem.NO_ROWS, 1, null));
        assertThat(findings(heads + "-;;;;;\n;;;;;"))
                .containsExactly(tuple(Problem.NO_ROWS, 1, null));
        assertThat(findings(heads + "###;;;;;\nA;1;1;1;1;1"))
                .containsExactly(tuple(Problem.ENDS_AT_ONCE, 1, null));
        var wrong = SampleFile.book(book -> book.newWorksheet("Rekap").value(0, 0, "jumlah"));
        assertThat(read(wrong).findings().kept())
                .containsExactly(Finding.ofFile(Problem.NO_HEADINGS, "Rekap"));
    }

    @Test
    void threeSignsEndTheData() {
        var file = new SampleFile().resident(1).resident(2, "nama", "###").resident(3);
        assertThat(read(file.book()).residents()).isEqualTo(1);
        assertThat(rows).hasSize(1);
    }

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
        assertThat(read(new SampleFile().resident(1, "nik", typed).csv()).findings().kept())
                .isEmpty();
        assertThat(rows.getFirst().facts().get(Fact.NIK)).isEqualTo("6401030205900001");
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
        assertThat(findings(new SampleFile().resident(1, "nik", typed).csv()))
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
        assertThat(findings(file))
                .containsExactly(
                        tuple(Problem.NUMBER_ROUNDED, 3, Column.NIK),
                        tuple(Problem.NUMBER_ROUNDED, 4, Column.NIK));
        assertThat(rows.getFirst().facts().get(Fact.NIK)).isEqualTo("6401030205900001");
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
                        read(new SampleFile().resident(1, "tanggallahir", typed).csv())
                                .findings()
                                .kept())
                .isEmpty();
        assertThat(rows.getFirst().facts().get(Fact.BIRTH_DATE)).isEqualTo("1990-05-02");
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
        assertThat(read(file).findings().kept()).isEmpty();
        assertThat(rows)
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
        assertThat(findings(new SampleFile().resident(1, "tanggallahir", typed).csv()))
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
        assertThat(findings(sample.csv()))
                .containsExactly(tuple(Problem.NIK_MISSING, 2, Column.NIK));
        assertThat(rows.getFirst().facts().get(fact)).isEqualTo(code);
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
        var found = findings(new SampleFile().resident(1, heading, typed).csv());
        assertThat(found).contains(tuple(problem, 2, column));
        assertThat(rows.getFirst().facts().has(java.util.Objects.requireNonNull(column.fact())))
                .isFalse();
    }

    @Test
    void familiesWithSeveralHeadsOrNoneAreTold() {
        var file =
                new SampleFile()
                        .resident(1)
                        .resident(2, "kk_level", "1")
                        .resident(3, "kk_level", "1", "status_dasar", "MATI")
                        .resident(6)
                        .resident(7)
                        .resident(9, "no_kk", "");
        assertThat(findings(file.csv()))
                .containsExactly(
                        tuple(Problem.HEAD_TWICE, 3, Column.RELATIONSHIP),
                        tuple(Problem.FAMILY_MISSING, 7, Column.FAMILY_NUMBER),
                        tuple(Problem.HEAD_MISSING, 5, Column.RELATIONSHIP));
    }

    @Test
    void whoStandsTwiceOrLivesElsewhereIsTold() {
        var file =
                new SampleFile()
                        .resident(1, "dusun", "Mekar", "rt", "3")
                        .resident(2, "nik", SampleFile.nik(1), "dusun", "Mekar", "rt", "RT 003")
                        .resident(3, "dusun", "Mekar", "rt", "4");
        var read = read(file.csv());
        assertThat(read.findings().kept())
                .containsExactly(
                        new Finding(Problem.NIK_TWICE, 3, Column.NIK, "2"),
                        new Finding(Problem.FAMILY_ADDRESS_DIFFERS, 4, Column.ADDRESS, "2"));
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
        assertThat(findings(file))
                .containsExactly(
                        tuple(Problem.NOT_CALCULATED, 2, Column.NAME),
                        tuple(Problem.MERGED, 3, Column.FAMILY_NUMBER));
    }

    @Test
    void noFindingTellsANumber() {
        var file =
                new SampleFile()
                        .resident(
                                1, "agama_id", SampleFile.nik(1), "tanggallahir", SampleFile.nik(2))
                        .resident(2, "kk_level", "x" + SampleFile.nik(3), SampleFile.nik(4), "x");
        var read = read(file.csv());
        assertThat(read.findings().kept()).hasSizeGreaterThan(2);
        assertThat(read.findings().kept() + " " + read.extraColumns() + rows)
                .doesNotContainPattern("\\d{6}");
    }

    @Test
    void hostileFilesAreRefusedWithTheirReason() {
        assertThat(read(new byte[] {'P', 'K', 3, 4, 0}).findings().kept())
                .containsExactly(Finding.ofFile(Problem.UNREADABLE, "NO_BOOK"));
        assertThat(read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}).findings().kept())
                .containsExactly(Finding.ofFile(Problem.UNREADABLE, "OLD_BOOK"));
        assertThat(read(new byte[] {'n', 0, 'a'}).findings().kept())
                .containsExactly(Finding.ofFile(Problem.UNREADABLE, "NO_TEXT"));
    }

    @Test
    void oldEncodingsAreRead() {
        var sample =
                new String(
                        new SampleFile().resident(1, "nama", "René d’Or").csv(),
                        StandardCharsets.UTF_8);
        assertThat(findings(sample.getBytes(Charset.forName("windows-1252")))).isEmpty();
        assertThat(rows.getFirst().facts().get(Fact.NAME)).isEqualTo("René d’Or");
    }

    @Test
    void aHundredThousandRowsAreRead() {
        var file = new SampleFile();
        for (int number = 1; number <= 100_000; number++) {
            file.resident(
                    number,
                    "nik",
                    "64010302%04d%04d".formatted(590 + number / 9_000, 1 + number % 9_000),
                    "no_kk",
                    "64010301%04d%04d".formatted(number / 4 / 9_000, 1 + number / 4 % 9_000));
        }
        var read = ResidentFile.read(file.csv(), TODAY, _ -> {});
        assertThat(read.residents()).isEqualTo(100_000);
        assertThat(read.findings().kept().size()).isLessThanOrEqualTo(Findings.MOST_KEPT);
    }

    private ReadFile read(String csv) {
        return read(csv.getBytes(StandardCharsets.UTF_8));
    }

    private ReadFile read(byte[] file) {
        rows.clear();
        return ResidentFile.read(file, TODAY, rows::add);
    }

    private List<Tuple> findings(String csv) {
        return findings(csv.getBytes(StandardCharsets.UTF_8));
    }

    private List<Tuple> findings(byte[] file) {
        return read(file).findings().kept().stream()
                .map(one -> tuple(one.problem(), one.row(), one.column()))
                .toList();
    }
}

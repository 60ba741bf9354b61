package id.go.paserkab.desa.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.go.paserkab.desa.population.Fact;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a file of residents is, as a whole: headings, rows, families, encodings. */
class ResidentFileTests {

    private final Reading reading = new Reading();

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
        var read = reading.read(file);
        assertThat(read.sheet()).isEqualTo("Data Warga 2026");
        assertThat(read.headingRow()).isEqualTo(4);
        assertThat(read.extraColumns()).containsExactly("Warna rumah");
        assertThat(read.findings().kept()).isEmpty();
        assertThat(reading.rows().getFirst().number()).isEqualTo(5);
        assertThat(reading.rows().getFirst().facts().all())
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
        assertThat(reading.findings("nama;nik;sex;NAMA;tempatlahir\nA;1;1;B;C"))
                .containsExactly(
                        tuple(Problem.COLUMN_MISSING, 1, Column.FAMILY_NUMBER),
                        tuple(Problem.COLUMN_MISSING, 1, Column.RELATIONSHIP),
                        tuple(Problem.COLUMN_MISSING, 1, Column.BIRTH_DATE),
                        tuple(Problem.COLUMN_TWICE, 1, Column.NAME));
        assertThat(reading.rows()).isEmpty();
    }

    @Test
    void noResidentsIsAnErrorThatSaysWhy() {
        assertThat(reading.findings(new byte[0]))
                .containsExactly(tuple(Problem.NO_HEADINGS, 0, null));
        assertThat(reading.read("satu;dua\n1;2").findings().kept()).hasSize(1);
        var heads = "nama;nik;no_kk;kk_level;sex;tanggallahir\n";
        assertThat(reading.findings(heads)).containsExactly(tuple(Problem.NO_ROWS, 1, null));
        assertThat(reading.findings(heads + "-;;;;;\n;;;;;"))
                .containsExactly(tuple(Problem.NO_ROWS, 1, null));
        assertThat(reading.findings(heads + "###;;;;;\nA;1;1;1;1;1"))
                .containsExactly(tuple(Problem.ENDS_AT_ONCE, 1, null));
        var wrong = SampleFile.book(book -> book.newWorksheet("Rekap").value(0, 0, "jumlah"));
        assertThat(reading.read(wrong).findings().kept())
                .containsExactly(Finding.ofFile(Problem.NO_HEADINGS, "Rekap"));
    }

    @Test
    void threeSignsEndTheData() {
        var file = new SampleFile().resident(1).resident(2, "nama", "###").resident(3);
        assertThat(reading.read(file.book()).residents()).isEqualTo(1);
        assertThat(reading.rows()).hasSize(1);
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
        assertThat(reading.findings(file.csv()))
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
        var read = reading.read(file.csv());
        assertThat(read.findings().kept())
                .containsExactly(
                        new Finding(Problem.NIK_TWICE, 3, Column.NIK, "2"),
                        new Finding(Problem.FAMILY_ADDRESS_DIFFERS, 4, Column.ADDRESS, "2"));
    }

    @Test
    void noFindingTellsANumber() {
        var file =
                new SampleFile()
                        .resident(
                                1, "agama_id", SampleFile.nik(1), "tanggallahir", SampleFile.nik(2))
                        .resident(2, "kk_level", "x" + SampleFile.nik(3), SampleFile.nik(4), "x");
        var read = reading.read(file.csv());
        assertThat(read.findings().kept()).hasSizeGreaterThan(2);
        assertThat(read.findings().kept() + " " + read.extraColumns() + reading.rows())
                .doesNotContainPattern("\\d{6}");
    }

    @Test
    void hostileFilesAreRefusedWithTheirReason() {
        assertThat(reading.read(new byte[] {'P', 'K', 3, 4, 0}).findings().kept())
                .containsExactly(Finding.ofFile(Problem.UNREADABLE, "NO_BOOK"));
        assertThat(
                        reading.read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})
                                .findings()
                                .kept())
                .containsExactly(Finding.ofFile(Problem.UNREADABLE, "OLD_BOOK"));
        assertThat(reading.read(new byte[] {'n', 0, 'a'}).findings().kept())
                .containsExactly(Finding.ofFile(Problem.UNREADABLE, "NO_TEXT"));
    }

    @Test
    void oldEncodingsAreRead() {
        var sample =
                new String(
                        new SampleFile().resident(1, "nama", "René d’Or").csv(),
                        StandardCharsets.UTF_8);
        assertThat(reading.findings(sample.getBytes(Charset.forName("windows-1252")))).isEmpty();
        assertThat(reading.rows().getFirst().facts().get(Fact.NAME)).isEqualTo("René d’Or");
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
        var read = ResidentFile.read(file.csv(), Reading.TODAY, _ -> {});
        assertThat(read.residents()).isEqualTo(100_000);
        assertThat(read.findings().kept().size()).isLessThanOrEqualTo(Findings.MOST_KEPT);
    }
}

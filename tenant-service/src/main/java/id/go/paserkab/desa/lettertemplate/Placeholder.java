package id.go.paserkab.desa.lettertemplate;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What every letter's body may name besides the kind's own fields. A {@code sample} stands in its
 * place where a kind is looked at without a resident.
 */
public enum Placeholder {
    NAME(Source.SUBJECT, "nama", "Siti Contoh"),
    NIK(Source.SUBJECT, "nik", "0000000000000000"),
    FAMILY_NUMBER(Source.SUBJECT, "nomor_kk", "0000000000000000"),
    BIRTH_PLACE(Source.SUBJECT, "tempat_lahir", "Tana Paser"),
    BIRTH_DAY(Source.SUBJECT, "tanggal_lahir", "17 Agustus 1990"),
    AGE(Source.SUBJECT, "umur", "36"),
    SEX(Source.SUBJECT, "jenis_kelamin", "Perempuan"),
    RELIGION(Source.SUBJECT, "agama", "Islam"),
    EDUCATION(Source.SUBJECT, "pendidikan", "SLTA/Sederajat"),
    OCCUPATION(Source.SUBJECT, "pekerjaan", "Petani/Pekebun"),
    MARITAL(Source.SUBJECT, "status_perkawinan", "Belum Kawin"),
    RELATIONSHIP(Source.SUBJECT, "hubungan_keluarga", "Anak"),
    CITIZENSHIP(Source.SUBJECT, "kewarganegaraan", "WNI"),
    BLOOD(Source.SUBJECT, "golongan_darah", "O"),
    ADDRESS(Source.SUBJECT, "alamat", "Jalan Contoh"),
    HAMLET(Source.SUBJECT, "dusun", "Mekar"),
    RW(Source.SUBJECT, "rw", "001"),
    RT(Source.SUBJECT, "rt", "003"),
    FAMILY_HEAD(Source.SUBJECT, "kepala_keluarga", "Budi Contoh"),
    FATHER(Source.SUBJECT, "nama_ayah", "Budi Contoh"),
    MOTHER(Source.SUBJECT, "nama_ibu", "Ani Contoh"),
    NUMBER(Source.LETTER, "nomor_surat", "470/001/SKD/I/2026"),
    DAY(Source.LETTER, "tanggal_surat", "2 Januari 2026"),
    VALID_UNTIL(Source.LETTER, "berlaku_hingga", "2 April 2026"),
    VILLAGE(Source.VILLAGE, "desa", "Contoh"),
    DISTRICT(Source.VILLAGE, "kecamatan", "Tanah Grogot"),
    REGENCY(Source.VILLAGE, "kabupaten", "Paser"),
    OFFICE_ADDRESS(Source.VILLAGE, "alamat_kantor", "Jalan Desa Nomor 1"),
    HEAD(Source.VILLAGE, "kepala_desa", "Rahmat Contoh");

    private static final Set<String> KEYS =
            Arrays.stream(values()).map(Placeholder::key).collect(Collectors.toUnmodifiableSet());

    private final Source source;
    private final String key;
    private final String sample;

    Placeholder(Source source, String key, String sample) {
        this.source = source;
        this.key = key;
        this.sample = sample;
    }

    public Source source() {
        return source;
    }

    /** What the body calls it, between its brackets. */
    public String key() {
        return key;
    }

    public String sample() {
        return sample;
    }

    /** The keys of all. */
    public static Set<String> keys() {
        return KEYS;
    }

    /** Who knows it. */
    public enum Source {
        SUBJECT,
        LETTER,
        VILLAGE
    }
}

package id.go.paserkab.desa.intake;

import id.go.paserkab.desa.population.Fact;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column of a file of residents: its heading in the files that villages have, its heading in our
 * own template, other ways to write it, and the fact that it holds. The three that name an area
 * hold none.
 */
public enum Column {
    NAME("nama", "Nama lengkap", Fact.NAME, "nama penduduk", "nama warga"),
    NIK("nik", "NIK", Fact.NIK, "no nik", "nomor nik", "nomor induk kependudukan", "no ktp"),
    FAMILY_NUMBER(
            "no_kk",
            "Nomor KK",
            Fact.FAMILY_NUMBER,
            "kk",
            "nomor kartu keluarga",
            "no kartu keluarga"),
    RELATIONSHIP(
            "kk_level",
            "Hubungan dalam keluarga",
            Fact.RELATIONSHIP,
            "shdk",
            "hubungan",
            "hubungan keluarga",
            "status hubungan dalam keluarga"),
    SEX("sex", "Jenis kelamin", Fact.SEX, "jk", "kelamin", "l/p"),
    BIRTH_PLACE("tempatlahir", "Tempat lahir", Fact.BIRTH_PLACE, "tmp lahir"),
    BIRTH_DATE("tanggallahir", "Tanggal lahir", Fact.BIRTH_DATE, "tgl lahir"),
    RELIGION("agama_id", "Agama", Fact.RELIGION),
    EDUCATION(
            "pendidikan_kk_id",
            "Pendidikan dalam KK",
            Fact.EDUCATION,
            "pendidikan",
            "pendidikan kk",
            "pendidikan terakhir"),
    EDUCATION_NOW(
            "pendidikan_sedang_id",
            "Pendidikan sedang ditempuh",
            Fact.EDUCATION_NOW,
            "pendidikan sedang"),
    OCCUPATION("pekerjaan_id", "Pekerjaan", Fact.OCCUPATION, "jenis pekerjaan"),
    MARITAL("status_kawin", "Status perkawinan", Fact.MARITAL, "kawin", "status nikah"),
    CITIZENSHIP(
            "warganegaraan_id",
            "Kewarganegaraan",
            Fact.CITIZENSHIP,
            "warganegara",
            "warganegara_id"),
    FATHER_NIK("ayah_nik", "NIK ayah", Fact.FATHER_NIK),
    FATHER_NAME("nama_ayah", "Nama ayah", Fact.FATHER_NAME, "ayah"),
    MOTHER_NIK("ibu_nik", "NIK ibu", Fact.MOTHER_NIK),
    MOTHER_NAME("nama_ibu", "Nama ibu", Fact.MOTHER_NAME, "ibu"),
    ADDRESS("alamat", "Alamat", Fact.ADDRESS, "alamat kk", "jalan"),
    DUSUN("dusun", "Dusun", null, "nama dusun"),
    RW("rw", "RW", null, "no rw"),
    RT("rt", "RT", null, "no rt"),
    ADDRESS_NOW("alamat_sekarang", "Alamat sekarang", Fact.ADDRESS_NOW, "alamat domisili"),
    STANDING("status_dasar", "Status penduduk", Fact.STANDING, "status"),
    BLOOD("golongan_darah_id", "Golongan darah", Fact.BLOOD, "gol darah", "golongan darah"),
    DISABILITY("cacat_id", "Disabilitas", Fact.DISABILITY, "cacat"),
    CONTRACEPTION("cara_kb_id", "Cara KB", Fact.CONTRACEPTION, "kb", "akseptor kb"),
    PREGNANT("hamil", "Kehamilan", Fact.PREGNANT, "status hamil"),
    BIRTH_CERTIFICATE("akta_lahir", "Nomor akta lahir", Fact.BIRTH_CERTIFICATE, "no akta lahir"),
    PASSPORT("dokumen_pasport", "Nomor paspor", Fact.PASSPORT, "paspor", "dokumen paspor"),
    PASSPORT_UNTIL("tanggal_akhir_paspor", "Paspor berlaku sampai", Fact.PASSPORT_UNTIL),
    STAY_PERMIT("dokumen_kitas", "Nomor KITAS/KITAP", Fact.STAY_PERMIT, "kitas", "kitap"),
    MARRIAGE_CERTIFICATE(
            "akta_perkawinan", "Nomor akta perkawinan", Fact.MARRIAGE_CERTIFICATE, "buku nikah"),
    MARRIED_ON("tanggalperkawinan", "Tanggal perkawinan", Fact.MARRIED_ON, "tgl perkawinan"),
    DIVORCE_CERTIFICATE("akta_perceraian", "Nomor akta perceraian", Fact.DIVORCE_CERTIFICATE),
    DIVORCED_ON("tanggalperceraian", "Tanggal perceraian", Fact.DIVORCED_ON, "tgl perceraian"),
    ID_CARD("ktp_el", "KTP-el", Fact.ID_CARD, "ktp", "ektp", "e-ktp"),
    ID_CARD_STATE("status_rekam", "Status rekam KTP-el", Fact.ID_CARD_STATE, "status rekam"),
    ID_CARD_TAG("tag_id_card", "Tag kartu identitas", Fact.ID_CARD_TAG),
    INSURANCE("id_asuransi", "Asuransi kesehatan", Fact.INSURANCE, "asuransi"),
    INSURANCE_NUMBER("no_asuransi", "Nomor asuransi", Fact.INSURANCE_NUMBER, "no bpjs"),
    ETHNICITY("suku", "Suku", Fact.ETHNICITY, "etnis"),
    PHONE("telepon", "Telepon", Fact.PHONE, "no hp", "hp", "no telepon", "no wa", "telp"),
    EMAIL("email", "Surel", Fact.EMAIL, "e-mail"),
    LATITUDE("lat", "Lintang", Fact.LATITUDE, "latitude"),
    LONGITUDE("lng", "Bujur", Fact.LONGITUDE, "longitude", "lon", "long");

    /** Without these no resident can be told from another. */
    private static final List<Column> NEEDED =
            List.of(NAME, NIK, FAMILY_NUMBER, RELATIONSHIP, SEX, BIRTH_DATE);

    private static final Map<String, Column> BY_HEADING = byHeading();

    private final String usual;
    private final String heading;
    private final @Nullable Fact fact;
    private final List<String> others;

    Column(String usual, String heading, @Nullable Fact fact, String... others) {
        this.usual = usual;
        this.heading = heading;
        this.fact = fact;
        this.others = List.of(others);
    }

    public static List<Column> needed() {
        return NEEDED;
    }

    /** Case, spaces, underscores and all other signs are forgiven. */
    static Optional<Column> of(String typed) {
        return Optional.ofNullable(BY_HEADING.get(essence(typed)));
    }

    /** As our own template calls it. */
    public String heading() {
        return heading;
    }

    /** As the files that villages have call it. */
    public String usual() {
        return usual;
    }

    public @Nullable Fact fact() {
        return fact;
    }

    private static Map<String, Column> byHeading() {
        var found = new HashMap<String, Column>();
        for (var column : values()) {
            found.put(essence(column.usual), column);
            found.put(essence(column.heading), column);
            column.others.forEach(other -> found.put(essence(other), column));
        }
        return Map.copyOf(found);
    }

    static String essence(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    static Optional<Column> of(Fact fact) {
        return Arrays.stream(values()).filter(column -> column.fact == fact).findFirst();
    }
}

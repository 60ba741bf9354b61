package id.go.paserkab.desa.books;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A book of residents. */
public enum BookKind {
    /** Buku Induk Penduduk. */
    B1(16, false),
    /** Buku Mutasi Penduduk Desa. */
    B2(13, true),
    /** Buku Rekapitulasi Jumlah Penduduk, which the head reports every month. */
    B3(33, true),
    /** Buku Penduduk Sementara. */
    B4(15, false),
    /** Buku KTP dan Buku KK. */
    B5(19, false),
    /** Lahir, mati, pindah, datang: the month in figures. */
    LAMPID(8, true);

    private final int columns;
    private final boolean monthly;

    BookKind(int columns, boolean monthly) {
        this.columns = columns;
        this.monthly = monthly;
    }

    public int columns() {
        return columns;
    }

    /** Whether it is of a month; the others are of a day. */
    public boolean monthly() {
        return monthly;
    }

    /** Whether it lists residents by name. */
    public boolean names() {
        return this != B3 && this != LAMPID;
    }

    /** As it stands in addresses: {@code b1}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<BookKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}

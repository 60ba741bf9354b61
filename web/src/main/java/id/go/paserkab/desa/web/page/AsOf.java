package id.go.paserkab.desa.web.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day that a page is asked of: today where none, no day, or none that has been is typed. */
public record AsOf(String typed, LocalDate today, @Nullable LocalDate day) {

    public static AsOf of(String typed, LocalDate today) {
        var read = Days.read(typed);
        return new AsOf(typed, today, read != null && read.isBefore(today) ? read : null);
    }

    public boolean unreadable() {
        return Days.unreadable(typed);
    }

    public boolean future() {
        var read = Days.read(typed);
        return read != null && read.isAfter(today);
    }

    public boolean past() {
        return day != null;
    }

    /** What a date field shows. */
    public LocalDate shown() {
        return day == null ? today : day;
    }

    /** The address of a page that is to be of the same day. */
    public String link(String path) {
        return new Narrowing().by("tanggal", day).at(path);
    }
}

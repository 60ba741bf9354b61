package id.go.paserkab.desa.web.page;

import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.web.security.Member;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What the frame around a page needs to know; templates find it as {@code page}. */
public record Page(String path, @Nullable Village village, @Nullable Member member) {

    private static final ZoneId KALIMANTAN = ZoneId.of("Asia/Makassar");

    /** The time zone in which pages show times (WITA). */
    public ZoneId zone() {
        return KALIMANTAN;
    }

    /** Whether this page stands at the given path or below it, so that its menu item is marked. */
    public boolean under(String href) {
        return path.equals(href) || path.startsWith(href + "/");
    }
}

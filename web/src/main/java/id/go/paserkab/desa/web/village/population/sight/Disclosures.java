package id.go.paserkab.desa.web.village.population.sight;

import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.audit.AuditTrail.Recorded;
import id.go.paserkab.desa.kernel.VillageCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds in the audit trail every time that data of residents left a village. */
@Component
class Disclosures {

    /** A page with more than this helps nobody; a shorter period does. */
    static final int MOST = 5_000;

    private static final int AT_ONCE = 500;

    private static final List<String> ACTIONS =
            List.of(
                    "population.revealed",
                    "population.exported",
                    "books.taken",
                    "letter.file-opened",
                    "letter.register-taken",
                    "intake.copied");

    private final AuditTrail trail;

    Disclosures(AuditTrail trail) {
        this.trail = trail;
    }

    /** The newest first; {@code cut} where there were more than {@link #MOST}. */
    record Found(List<Recorded> entries, boolean cut) {}

    Found of(VillageCode village, LocalDate from, LocalDate until) {
        var entries = new ArrayList<Recorded>();
        for (var action : ACTIONS) {
            entries.addAll(newest(village, action, from, until));
        }
        entries.sort(Comparator.comparing(Recorded::number).reversed());
        return entries.size() > MOST
                ? new Found(entries.subList(0, MOST), true)
                : new Found(entries, false);
    }

    /** Stops as soon as there are more than a page shows. */
    private List<Recorded> newest(
            VillageCode village, String action, LocalDate from, LocalDate until) {
        var entries = new ArrayList<Recorded>();
        @Nullable Long before = null;
        while (entries.size() <= MOST) {
            var page =
                    trail.find(
                            new AuditTrail.Filter(
                                    village, null, action, null, from, until, before, AT_ONCE));
            entries.addAll(page);
            if (page.size() < AT_ONCE) {
                break;
            }
            before = page.getLast().number();
        }
        return entries;
    }
}

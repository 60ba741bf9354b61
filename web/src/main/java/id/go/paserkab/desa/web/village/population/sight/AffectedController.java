package id.go.paserkab.desa.web.village.population.sight;

import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.audit.AuditTrail.Recorded;
import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.population.ResidentCard;
import id.go.paserkab.desa.population.Residents;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.page.Days;
import id.go.paserkab.desa.web.security.Requires;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Who was affected in a period: whose numbers were seen in full and which lists were taken away, as
 * the audit trail has it. After a leak it says whom to tell (UU 27/2022 Pasal 46).
 */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.PROTECT_RESIDENTS)
class AffectedController {

    private static final int MOST = 2000;
    private static final int USUAL_DAYS = 30;

    private final AuditTrail trail;
    private final Residents residents;
    private final Clock clock;

    AffectedController(AuditTrail trail, Residents residents, Clock clock) {
        this.trail = trail;
        this.residents = residents;
        this.clock = clock;
    }

    /**
     * One look at numbers, or one list that was taken away.
     *
     * @param name of the resident, or nothing where it is about a family or a list
     * @param count how many residents a list had
     */
    public record Affected(
            Instant at,
            String action,
            String by,
            @Nullable String reason,
            @Nullable UUID resident,
            @Nullable String name,
            @Nullable UUID family,
            @Nullable String count) {}

    @GetMapping("/kantor/penduduk/terdampak")
    String show(
            @RequestParam(defaultValue = "") String dari,
            @RequestParam(defaultValue = "") String sampai,
            Village village,
            Clerk clerk,
            Model model) {
        var today = PaserTime.today(clock);
        var from = Objects.requireNonNullElse(Days.read(dari), today.minusDays(USUAL_DAYS));
        var until = Objects.requireNonNullElse(Days.read(sampai), today);
        var rows = new ArrayList<Affected>();
        for (var action : List.of("population.revealed", "population.exported")) {
            found(village.code(), action, from, until)
                    .forEach(entry -> rows.add(affected(entry, clerk)));
        }
        rows.sort(Comparator.comparing(Affected::at).reversed());
        model.addAttribute("from", from);
        model.addAttribute("until", until);
        model.addAttribute("rows", rows);
        return "office/population/affected";
    }

    private List<Recorded> found(
            VillageCode village, String action, LocalDate from, LocalDate until) {
        return trail.find(
                new AuditTrail.Filter(village, null, action, null, from, until, null, MOST));
    }

    private Affected affected(Recorded recorded, Clerk clerk) {
        var entry = recorded.entry();
        var resident = id(entry.details().get("resident"));
        return new Affected(
                recorded.at(),
                entry.action(),
                entry.actor().name(),
                entry.reason(),
                resident,
                resident == null
                        ? null
                        : residents.card(resident, clerk).map(ResidentCard::name).orElse(null),
                id(entry.details().get("family")),
                entry.details().get("residents"));
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}

package id.go.paserkab.desa.web.regency.readiness;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.readiness.Decide;
import id.go.paserkab.desa.readiness.Decision;
import id.go.paserkab.desa.readiness.GateDesk;
import id.go.paserkab.desa.readiness.GateRefused;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.page.Days;
import id.go.paserkab.desa.web.regency.readiness.GatePages.Typed;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import id.go.paserkab.desa.web.words.Refusals;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** DPMD confirms, waives or withdraws at one gate of one village. */
@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.MANAGE_PROGRAMME)
@RequestMapping("/kesiapan/{code}/{gate}")
class DecisionsController {

    private final VillageAccess access;
    private final GateDesk desk;
    private final GatePages pages;
    private final Refusals refusals;
    private final MessageSource messages;

    DecisionsController(
            VillageAccess access,
            GateDesk desk,
            GatePages pages,
            Refusals refusals,
            MessageSource messages) {
        this.access = access;
        this.desk = desk;
        this.pages = pages;
        this.refusals = refusals;
        this.messages = messages;
    }

    /**
     * {@code dilihat} is the number of the last decision on the page, {@code edisi} its checklist.
     */
    @PostMapping("/{move:konfirmasi|kesampingkan|cabut}")
    String decide(
            @PathVariable String code,
            @PathVariable String gate,
            @PathVariable String move,
            @RequestParam(defaultValue = "-1") int dilihat,
            @RequestParam(defaultValue = "0") int edisi,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String until,
            Member by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        var village = access.village(code, by);
        var asked = GatePages.code(gate);
        var kind = kind(move);
        try {
            if (Days.unreadable(until)) {
                throw new GateRefused(GateRefused.Reason.DAY_UNREADABLE, List.of(), List.of());
            }
            desk.decide(
                    new Decide(
                            asked,
                            edisi,
                            kind,
                            Map.of(village.code(), dilihat),
                            reason,
                            Days.read(until)),
                    by.actor());
        } catch (GateRefused refused) {
            var told = refusals.explain(refused, locale).orElseThrow(() -> refused);
            response.setStatus(told.status().value());
            return pages.show(
                    village, asked, null, new Typed(move, reason, until, told.detail()), by, model);
        }
        flash.addFlashAttribute(
                "done",
                messages.getMessage(
                        "readiness.done." + kind, new Object[] {gate, village.name()}, locale));
        return "redirect:/kesiapan/" + village.code().bare() + "/" + gate;
    }

    static Decision.Kind kind(String move) {
        return switch (move) {
            case "konfirmasi" -> Decision.Kind.CONFIRM;
            case "kesampingkan" -> Decision.Kind.WAIVE;
            case "cabut" -> Decision.Kind.WITHDRAW;
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }
}

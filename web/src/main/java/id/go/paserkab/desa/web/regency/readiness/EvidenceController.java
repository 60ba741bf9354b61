package id.go.paserkab.desa.web.regency.readiness;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.readiness.EvidenceDesk;
import id.go.paserkab.desa.readiness.GateRefused;
import id.go.paserkab.desa.readiness.GiveEvidence;
import id.go.paserkab.desa.reception.DocumentRefused;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.regency.readiness.GatePages.Typed;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** DPMD and the village's facilitator give evidence for an item, or take it back. */
@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.ENTER_REGENCY)
@RequestMapping("/kesiapan/{code}/{gate}/bukti/{item}")
class EvidenceController {

    private final VillageAccess access;
    private final EvidenceDesk desk;
    private final GatePages pages;
    private final EvidenceWords words;

    EvidenceController(
            VillageAccess access, EvidenceDesk desk, GatePages pages, EvidenceWords words) {
        this.access = access;
        this.desk = desk;
        this.pages = pages;
        this.words = words;
    }

    @PostMapping
    String give(
            @PathVariable String code,
            @PathVariable String gate,
            @PathVariable String item,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Member by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale)
            throws IOException {
        var village = access.villageToFill(code, by);
        var asked = GatePages.code(gate);
        try {
            desk.give(
                    new GiveEvidence(
                            village.code(),
                            asked,
                            item,
                            text,
                            file == null ? "" : Objects.toString(file.getOriginalFilename(), ""),
                            file == null ? new byte[0] : file.getBytes()),
                    by.actor());
        } catch (GateRefused | DocumentRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return pages.show(
                    village,
                    asked,
                    null,
                    new Typed(item, text, "", words.refusal(refused, locale)),
                    by,
                    model);
        }
        flash.addFlashAttribute("done", words.say("readiness.done.given", locale));
        return back(village.code().bare(), gate, item);
    }

    @PostMapping("/tarik")
    String takeBack(
            @PathVariable String code,
            @PathVariable String gate,
            @PathVariable String item,
            Member by,
            RedirectAttributes flash,
            Locale locale) {
        var village = access.villageToFill(code, by);
        try {
            desk.takeBack(village.code(), GatePages.code(gate), item, by.actor());
            flash.addFlashAttribute("done", words.say("readiness.done.taken-back", locale));
        } catch (GateRefused refused) {
            flash.addFlashAttribute("refused", words.refusal(refused, locale));
        }
        return back(village.code().bare(), gate, item);
    }

    private static String back(String village, String gate, String item) {
        return "redirect:/kesiapan/" + village + "/" + gate + "#butir-" + item;
    }
}

package id.go.paserkab.desa.web.village.protection;

import id.go.paserkab.desa.archive.ArchiveUnavailable;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.vault.Resealed;
import id.go.paserkab.desa.vault.Resealing;
import id.go.paserkab.desa.vault.VillageKeys;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import java.time.Duration;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Renews the village's keys, and seals anew what older ones sealed. */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.PROTECT_RESIDENTS)
@RequestMapping("/kantor/penduduk/kunci")
class KeysController {

    private static final Logger LOG = LoggerFactory.getLogger(KeysController.class);

    /** How long somebody is kept waiting; what is left goes on by itself. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final VillageKeys keys;
    private final Resealing resealing;
    private final AuditTrail trail;
    private final MessageSource messages;

    KeysController(
            VillageKeys keys, Resealing resealing, AuditTrail trail, MessageSource messages) {
        this.keys = keys;
        this.resealing = resealing;
        this.trail = trail;
        this.messages = messages;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("due", resealing.due());
        return "office/protection/keys";
    }

    @PostMapping("/perbarui")
    String renew(Village village, Member by, RedirectAttributes flash, Locale locale) {
        keys.renew(village.code());
        trail.record(AuditEntry.of(by.actor(), "keys.renewed").village(village.code()));
        return resealed(flash, locale);
    }

    /** For when the first go was interrupted: what is sealed by the newest key is passed over. */
    @PostMapping("/lanjutkan")
    String goOn(RedirectAttributes flash, Locale locale) {
        return resealed(flash, locale);
    }

    private String resealed(RedirectAttributes flash, Locale locale) {
        var resealed = goOn();
        var message =
                resealed.whole()
                        ? resealed.damaged() == 0
                                ? "protection.keys.done"
                                : "protection.keys.done.damaged"
                        : "protection.keys.so-far";
        flash.addFlashAttribute(
                "done",
                messages.getMessage(
                        message, new Object[] {resealed.values(), resealed.damaged()}, locale));
        return "redirect:/kantor/penduduk/kunci";
    }

    /** The keys are renewed by now; what an archive that is away keeps back is done later. */
    private Resealed goOn() {
        try {
            return resealing.goOn(PATIENCE);
        } catch (ArchiveUnavailable away) {
            LOG.warn("The rest is sealed anew later", away);
            return new Resealed(0, 0, false);
        }
    }
}

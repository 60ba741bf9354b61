package id.go.paserkab.desa.web.village.incoming;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.incomingletter.IncomingArchive;
import id.go.paserkab.desa.incomingletter.IncomingDesk;
import id.go.paserkab.desa.incomingletter.IncomingQuery.Standing;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Requires;
import id.go.paserkab.desa.web.security.WritesNothing;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists the letters that the village received; what narrows the list stands in the address. */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.PREPARE_LETTERS)
@RequestMapping(IncomingAsked.LIST)
class IncomingListController {

    private final IncomingArchive archive;
    private final IncomingDesk desk;
    private final Clock clock;

    IncomingListController(IncomingArchive archive, IncomingDesk desk, Clock clock) {
        this.archive = archive;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String keadaan,
            @RequestParam(defaultValue = "") String dari,
            @RequestParam(defaultValue = "") String sampai,
            @RequestParam(defaultValue = "0") int hal,
            Model model) {
        return show(new IncomingAsked("", keadaan, dari, sampai, hal), model);
    }

    /** Senders and subjects may name people: they are posted, and stand in no log. */
    @PostMapping("/cari")
    @WritesNothing
    String search(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String keadaan,
            @RequestParam(defaultValue = "") String dari,
            @RequestParam(defaultValue = "") String sampai,
            @RequestParam(defaultValue = "0") int hal,
            Model model) {
        return show(new IncomingAsked(text, keadaan, dari, sampai, hal), model);
    }

    private String show(IncomingAsked asked, Model model) {
        var found = archive.find(asked.query());
        model.addAttribute("asked", asked);
        model.addAttribute("letters", found.letters());
        model.addAttribute("more", found.more());
        model.addAttribute("standings", Standing.values());
        var today = PaserTime.today(clock);
        model.addAttribute("today", today);
        model.addAttribute("last", desk.lastNumber(today.getYear()));
        model.addAttribute("newer", asked.hal() == 0 ? null : asked.page(asked.hal() - 1));
        model.addAttribute("older", found.more() ? asked.page(asked.hal() + 1) : null);
        return "office/incoming/list";
    }
}

package id.go.paserkab.desa.web.village.incoming;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.incomingletter.IncomingDesk;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Goes on after the numbers of the paper book that a village kept before. */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.MANAGE_LETTER_KINDS)
class AgendaNumberController {

    private static final int HIGHEST = 99_999;

    private final IncomingDesk desk;
    private final IncomingWords words;
    private final Clock clock;

    AgendaNumberController(IncomingDesk desk, IncomingWords words, Clock clock) {
        this.desk = desk;
        this.words = words;
        this.clock = clock;
    }

    @PostMapping(IncomingAsked.LIST + "/nomor-terakhir")
    String goOn(
            @RequestParam(defaultValue = "") String last,
            Member by,
            RedirectAttributes flash,
            Locale locale) {
        var number = last.strip().matches("\\d{1,5}") ? Integer.parseInt(last.strip()) : 0;
        if (number < 1) {
            flash.addFlashAttribute("refused", words.say("settings.wrong", locale, HIGHEST));
        } else {
            var year = PaserTime.today(clock).getYear();
            words.done("last", flash, locale, desk.goOnAfter(year, number, by.actor()));
        }
        return "redirect:" + IncomingAsked.LIST;
    }
}

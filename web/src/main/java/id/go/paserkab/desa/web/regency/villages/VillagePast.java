package id.go.paserkab.desa.web.regency.villages;

import id.go.paserkab.desa.insight.Insight;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.web.page.AsOf;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Adds to a village's page how it was at the end of a past day, where one is asked for. */
@Component
class VillagePast {

    private final Insight insight;
    private final Clock clock;

    VillagePast(Insight insight, Clock clock) {
        this.insight = insight;
        this.clock = clock;
    }

    void show(VillageCode village, String typed, Model model) {
        var asOf = AsOf.of(typed, PaserTime.today(clock));
        model.addAttribute("asOf", asOf);
        if (asOf.past()) {
            model.addAttribute("then", insight.village(village, asOf.day()).orElse(null));
        }
    }
}

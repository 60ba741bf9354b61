package id.go.paserkab.desa.web.regency.visits;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.people.Facilitators;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.visit.Visit;
import id.go.paserkab.desa.visit.Visits;
import id.go.paserkab.desa.web.export.SheetFiles;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Requires;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What DPMD reads of the visits; it holds names and notes, so nobody else does. */
@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.VIEW_PEOPLE)
@RequestMapping("/kunjungan")
class VisitsController {

    private static final int ON_A_PAGE = 50;
    private static final int IN_A_FILE = 20_000;

    private final Visits visits;
    private final ShownVisits shown;
    private final Facilitators facilitators;
    private final VillageRegister register;
    private final VisitSheet sheet;

    VisitsController(
            Visits visits,
            ShownVisits shown,
            Facilitators facilitators,
            VillageRegister register,
            VisitSheet sheet) {
        this.visits = visits;
        this.shown = shown;
        this.facilitators = facilitators;
        this.register = register;
        this.sheet = sheet;
    }

    @ModelAttribute("query")
    VisitQuery query(
            @RequestParam(defaultValue = "") String pendamping,
            @RequestParam(defaultValue = "") String kecamatan,
            @RequestParam(defaultValue = "") String dari,
            @RequestParam(defaultValue = "") String sampai,
            @RequestParam(defaultValue = "") String keadaan,
            @RequestParam(required = false) @Nullable Integer halaman) {
        return VisitQuery.of(pendamping, kecamatan, dari, sampai, keadaan, halaman);
    }

    @GetMapping
    String list(@ModelAttribute("query") VisitQuery query, Model model) {
        var filter = query.filter();
        var count = visits.count(filter);
        var skipped = query.halaman() * ON_A_PAGE;
        model.addAttribute("count", count);
        model.addAttribute("visits", shown.of(visits.find(filter, ON_A_PAGE, skipped)));
        model.addAttribute("newer", query.halaman() > 0 ? query.page(query.halaman() - 1) : null);
        model.addAttribute(
                "older", skipped + ON_A_PAGE < count ? query.page(query.halaman() + 1) : null);
        model.addAttribute("figures", shown.figures(visits));
        model.addAttribute("facilitators", facilitators.all());
        model.addAttribute("districts", register.districts());
        model.addAttribute("states", Visit.State.values());
        return "regency/visits/list";
    }

    @GetMapping("/belum")
    String waiting(@RequestParam(required = false) @Nullable Integer hari, Model model) {
        var days = hari == null || hari < 0 ? AssistedVillage.LONG_AGO : hari;
        model.addAttribute("days", days);
        model.addAttribute(
                "waiting",
                visits.waiting(days).stream()
                        .flatMap(one ->
                                register.find(one.village()).stream()
                                        .map(village -> new WaitingVillage(village, one)))
                        .toList());
        return "regency/visits/waiting";
    }

    @GetMapping("/unduh.{form}")
    ResponseEntity<byte[]> file(
            @PathVariable String form, @ModelAttribute("query") VisitQuery query, Locale locale) {
        var rows = shown.of(visits.find(query.filter(), IN_A_FILE, 0));
        return switch (form) {
            case "csv" -> SheetFiles.csv(sheet.of(rows, locale), "kunjungan");
            case "xlsx" -> SheetFiles.xlsx(sheet.of(rows, locale), "kunjungan");
            default -> throw OwnVisits.notFound();
        };
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        model.addAttribute("one", visits.find(id).map(shown::of).orElseThrow(OwnVisits::notFound));
        model.addAttribute("titles", shown.gateTitles());
        model.addAttribute("correctable", false);
        return "regency/visits/visit";
    }
}

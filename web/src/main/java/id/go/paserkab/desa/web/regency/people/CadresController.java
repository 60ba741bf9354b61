package id.go.paserkab.desa.web.regency.people;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.people.Coverage;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.register.VillageState;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.regency.VillagePaths;
import id.go.paserkab.desa.web.security.Requires;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows who works for the programme in each village, and where there is nobody. */
@Controller
@OnFace(FaceKind.REGENCY)
@RequestMapping("/kader")
class CadresController {

    private final Coverage coverage;
    private final VillageRegister register;
    private final VillagePaths paths;
    private final VillagePeople people;
    private final Clock clock;

    CadresController(
            Coverage coverage,
            VillageRegister register,
            VillagePaths paths,
            VillagePeople people,
            Clock clock) {
        this.coverage = coverage;
        this.register = register;
        this.paths = paths;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    @Requires(Permission.VIEW_PROGRAMME)
    String list(
            @RequestParam(required = false) @Nullable String kecamatan,
            @RequestParam(required = false) @Nullable String tanpa,
            Model model) {
        var day = PaserTime.today(clock);
        var villages =
                register.villages().stream()
                        .filter(village -> village.state() != VillageState.ARCHIVED)
                        .toList();
        model.addAttribute(
                "shown",
                CadresPage.of(
                        villages,
                        people.serving(),
                        coverage.on(day),
                        CadreFilter.of(kecamatan, tanpa)));
        model.addAttribute("districts", register.districts());
        model.addAttribute("missing", CadreFilter.Missing.values());
        return "regency/people/cadres";
    }

    @GetMapping("/{code}")
    @Requires(Permission.VIEW_PEOPLE)
    String village(@PathVariable String code, Model model) {
        people.show(paths.village(code), model);
        return "regency/people/village";
    }
}

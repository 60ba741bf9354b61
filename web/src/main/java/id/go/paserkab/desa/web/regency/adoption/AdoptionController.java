package id.go.paserkab.desa.web.regency.adoption;

import id.go.paserkab.desa.adoption.Adoption;
import id.go.paserkab.desa.adoption.AdoptionStatus;
import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.people.Assignment;
import id.go.paserkab.desa.people.Coverage;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.web.export.SheetFiles;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.page.Days;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows who uses what they have; names of people only to those who may see them. */
@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.VIEW_PROGRAMME)
@RequestMapping("/pemakaian")
class AdoptionController {

    private final Adoption adoption;
    private final Coverage coverage;
    private final VillageRegister register;
    private final AdoptionSheet sheet;

    AdoptionController(
            Adoption adoption, Coverage coverage, VillageRegister register, AdoptionSheet sheet) {
        this.adoption = adoption;
        this.coverage = coverage;
        this.register = register;
        this.sheet = sheet;
    }

    @ModelAttribute("filter")
    AdoptionPage.Filter filter(
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "") String kecamatan,
            @RequestParam(defaultValue = "") String keadaan,
            @RequestParam(defaultValue = "") String tanggal) {
        var status =
                Arrays.stream(AdoptionStatus.values())
                        .filter(known -> known.name().equals(keadaan))
                        .findFirst()
                        .orElse(null);
        return new AdoptionPage.Filter(cari.strip(), kecamatan, status, tanggal);
    }

    @GetMapping
    String show(@ModelAttribute("filter") AdoptionPage.Filter filter, Member reader, Model model) {
        model.addAttribute("use", page(filter, reader));
        model.addAttribute("districts", register.districts());
        model.addAttribute("statuses", AdoptionStatus.values());
        return "regency/adoption/use";
    }

    @GetMapping("/unduh.{form}")
    ResponseEntity<byte[]> file(
            @PathVariable String form,
            @ModelAttribute("filter") AdoptionPage.Filter filter,
            Member reader,
            Locale locale) {
        var page = page(filter, reader);
        var name = "pemakaian-" + page.overview().day();
        return switch (form) {
            case "csv" -> SheetFiles.csv(sheet.of(page, locale), name);
            case "xlsx" -> SheetFiles.xlsx(sheet.of(page, locale), name);
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private AdoptionPage page(AdoptionPage.Filter filter, Member reader) {
        var overview = adoption.overview(Days.read(filter.tanggal()));
        var found =
                (filter.cari().isEmpty() ? register.villages() : register.search(filter.cari()))
                        .stream().map(Village::code).collect(Collectors.toSet());
        var owners =
                reader.may(Permission.VIEW_PEOPLE)
                        ? coverage.on(overview.day()).stream()
                                .collect(
                                        Collectors.toMap(
                                                assignment -> assignment.village().value(),
                                                Assignment::facilitatorName,
                                                (one, other) -> one))
                        : Map.<String, String>of();
        return AdoptionPage.of(overview, filter, found, owners);
    }
}

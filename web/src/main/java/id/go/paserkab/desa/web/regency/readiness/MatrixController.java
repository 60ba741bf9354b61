package id.go.paserkab.desa.web.regency.readiness;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.readiness.Readiness;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.web.export.Sheet;
import id.go.paserkab.desa.web.export.SheetFiles;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.regency.readiness.MatrixPages.MatrixPage;
import id.go.paserkab.desa.web.security.Requires;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Villages by gates, on the screen and as a file; and what has to be looked at again soon. */
@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.VIEW_PROGRAMME)
@RequestMapping("/kesiapan")
class MatrixController {

    private static final int DAYS_AHEAD = 30;

    private final MatrixPages pages;
    private final Readiness readiness;
    private final VillageRegister register;
    private final MessageSource messages;

    MatrixController(
            MatrixPages pages,
            Readiness readiness,
            VillageRegister register,
            MessageSource messages) {
        this.pages = pages;
        this.readiness = readiness;
        this.register = register;
        this.messages = messages;
    }

    @ModelAttribute("filter")
    MatrixFilter filter(
            @RequestParam(defaultValue = "") String gelombang,
            @RequestParam(defaultValue = "") String kecamatan,
            @RequestParam(defaultValue = "") String gerbang,
            @RequestParam(defaultValue = "") String keadaan,
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "") String tanggal) {
        return new MatrixFilter(
                gelombang.strip(),
                kecamatan.strip(),
                gerbang.strip(),
                keadaan.strip(),
                cari.strip(),
                tanggal.strip());
    }

    @GetMapping
    String matrix(@ModelAttribute("filter") MatrixFilter filter, Model model) {
        model.addAttribute("matrix", pages.page(filter));
        model.addAttribute("waves", pages.waves());
        model.addAttribute("districts", register.districts());
        return "regency/readiness/matrix";
    }

    @GetMapping("/unduh.csv")
    ResponseEntity<byte[]> csv(@ModelAttribute("filter") MatrixFilter filter, Locale locale) {
        var page = pages.page(filter);
        return SheetFiles.csv(sheet(page, locale), fileName(page));
    }

    @GetMapping("/unduh.xlsx")
    ResponseEntity<byte[]> xlsx(@ModelAttribute("filter") MatrixFilter filter, Locale locale) {
        var page = pages.page(filter);
        return SheetFiles.xlsx(sheet(page, locale), fileName(page));
    }

    @GetMapping("/tinjauan")
    String reviews(Model model) {
        var matrix = readiness.matrix(null, null);
        model.addAttribute("gates", matrix.gates());
        model.addAttribute("days", DAYS_AHEAD);
        model.addAttribute(
                "reviews",
                matrix.reviews(DAYS_AHEAD).stream()
                        .flatMap(standing ->
                                register.find(standing.village()).stream()
                                        .map(village -> new ReviewRow(village, standing)))
                        .toList());
        return "regency/readiness/reviews";
    }

    private static String fileName(MatrixPage page) {
        return "kesiapan-" + page.day();
    }

    private Sheet sheet(MatrixPage page, Locale locale) {
        var heads = new ArrayList<String>();
        for (var head : List.of("code", "village", "district", "as-of")) {
            heads.add(said("readiness.sheet." + head, locale));
        }
        page.gates().forEach(gate -> heads.add(gate.code() + " " + gate.title()));
        var rows = new ArrayList<List<String>>();
        for (var row : page.rows()) {
            var cells = new ArrayList<String>();
            cells.add(row.village().code().value());
            cells.add(row.village().name());
            cells.add(row.village().district().name());
            cells.add(page.day().toString());
            row.standings().forEach(at -> cells.add(said("gate-state." + at.state(), locale)));
            rows.add(cells);
        }
        return new Sheet(said("readiness.sheet", locale), heads, rows);
    }

    private String said(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}

package id.go.paserkab.desa.web.regency.rollout;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.insight.Insight;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.web.export.SheetFiles;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.page.AsOf;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import java.time.Clock;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The one page for leadership, as of any day, and its blocks as files. */
@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.VIEW_ROLLOUT)
class OverviewController {

    private final Insight insight;
    private final StuckLines stuck;
    private final OverviewSheets sheets;
    private final Clock clock;

    OverviewController(Insight insight, StuckLines stuck, OverviewSheets sheets, Clock clock) {
        this.insight = insight;
        this.stuck = stuck;
        this.sheets = sheets;
        this.clock = clock;
    }

    @ModelAttribute("asOf")
    AsOf asOf(@RequestParam(defaultValue = "") String tanggal) {
        return AsOf.of(tanggal, PaserTime.today(clock));
    }

    @GetMapping("/ringkasan")
    String overview(
            @ModelAttribute("asOf") AsOf asOf,
            @RequestParam(defaultValue = "") String gelombang,
            Member reader,
            Model model) {
        model.addAttribute("shown", page(asOf, gelombang, reader));
        return "regency/rollout/overview";
    }

    /** Without a block the whole page: as XLSX a sheet for each; a CSV is of one block. */
    @GetMapping("/ringkasan/unduh.{form}")
    ResponseEntity<byte[]> file(
            @PathVariable String form,
            @ModelAttribute("asOf") AsOf asOf,
            @RequestParam(defaultValue = "") String blok,
            @RequestParam(defaultValue = "") String gelombang,
            Member reader,
            Locale locale) {
        var page = page(asOf, gelombang, reader);
        var blocks = OverviewSheets.Block.chosen(blok);
        var name = "ringkasan-" + (blok.isEmpty() ? "" : blok + "-") + page.picture().day();
        var all = stuck.of(insight.stuck(asOf.day()), page.picture().day(), reader);
        return switch (form) {
            case "csv" -> {
                if (blocks.size() != 1) {
                    throw new ResponseStatusException(HttpStatus.NOT_FOUND);
                }
                yield SheetFiles.csv(sheets.of(blocks.getFirst(), page, all, locale), name);
            }
            case "xlsx" ->
                    SheetFiles.xlsx(
                            blocks.stream()
                                    .map(block -> sheets.of(block, page, all, locale))
                                    .toList(),
                            name);
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private OverviewPage page(AsOf asOf, String wave, Member reader) {
        var picture = insight.at(asOf.day());
        return OverviewPage.of(
                picture, asOf, wave, stuck.of(picture.stuck(), picture.day(), reader));
    }
}

package id.go.paserkab.desa.web.regency.followup;

import id.go.paserkab.desa.followup.Plan;
import id.go.paserkab.desa.followup.StepState;
import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.web.export.Sheet;
import id.go.paserkab.desa.web.export.SheetFiles;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.regency.followup.BoardPages.Board;
import id.go.paserkab.desa.web.security.Requires;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Villages by steps, on the screen and as a file: states and days, neither notes nor names. */
@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.VIEW_PROGRAMME)
@RequestMapping("/tindak-lanjut")
class BoardController {

    private final BoardPages pages;
    private final VillageRegister register;
    private final FollowUpWords words;

    BoardController(BoardPages pages, VillageRegister register, FollowUpWords words) {
        this.pages = pages;
        this.register = register;
        this.words = words;
    }

    @ModelAttribute("filter")
    BoardFilter filter(
            @RequestParam(defaultValue = "") String gelombang,
            @RequestParam(defaultValue = "") String kecamatan,
            @RequestParam(defaultValue = "") String keadaan,
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "") String tanggal) {
        return new BoardFilter(
                gelombang.strip(),
                kecamatan.strip(),
                keadaan.strip(),
                cari.strip(),
                tanggal.strip());
    }

    @GetMapping
    String board(@ModelAttribute("filter") BoardFilter filter, Model model) {
        model.addAttribute("board", pages.board(filter));
        model.addAttribute("states", StepState.values());
        model.addAttribute("waves", pages.waves());
        model.addAttribute("districts", register.districts());
        return "regency/followup/board";
    }

    @GetMapping("/unduh.csv")
    ResponseEntity<byte[]> csv(@ModelAttribute("filter") BoardFilter filter, Locale locale) {
        var board = pages.board(filter);
        return SheetFiles.csv(sheet(board, locale), fileName(board));
    }

    @GetMapping("/unduh.xlsx")
    ResponseEntity<byte[]> xlsx(@ModelAttribute("filter") BoardFilter filter, Locale locale) {
        var board = pages.board(filter);
        return SheetFiles.xlsx(sheet(board, locale), fileName(board));
    }

    private static String fileName(Board board) {
        return "tindak-lanjut-" + board.day();
    }

    private Sheet sheet(Board board, Locale locale) {
        var heads = new ArrayList<String>();
        for (var head : List.of("code", "village", "district", "as-of", "trained")) {
            heads.add(words.say("sheet." + head, locale));
        }
        for (var step : board.steps()) {
            var name = words.say("step." + step, locale);
            heads.add(name);
            heads.add(words.say("sheet.due", locale, name));
            heads.add(words.say("sheet.done", locale, name));
        }
        var rows =
                board.rows().stream()
                        .map(row -> {
                            var cells = new ArrayList<String>();
                            cells.add(row.village().code().value());
                            cells.add(row.village().name());
                            cells.add(row.village().district().name());
                            cells.add(board.day().toString());
                            cells.add(Objects.toString(row.plan().trained(), ""));
                            row.plan().steps().forEach(at -> cells.addAll(cells(at, locale)));
                            return List.<String>copyOf(cells);
                        })
                        .toList();
        return new Sheet(words.say("sheet", locale), heads, rows);
    }

    private List<String> cells(Plan.At at, Locale locale) {
        return List.of(
                words.say("state." + at.state(), locale),
                Objects.toString(at.due(), ""),
                Objects.toString(at.done(), ""));
    }
}

package id.go.paserkab.desa.web.village.population;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.web.export.SheetFiles;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Requires;
import id.go.paserkab.desa.web.security.WritesNothing;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Hands out the list of residents as a file: numbers masked, or in full for a reason. */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.EXPORT_RESIDENTS)
class ExportController {

    private final ResidentSheets sheets;
    private final PopulationWords words;
    private final Clock clock;

    ExportController(ResidentSheets sheets, PopulationWords words, Clock clock) {
        this.sheets = sheets;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(ResidentList.PATH + ".xlsx")
    ResponseEntity<byte[]> xlsx(
            @RequestParam Map<String, String> parameters,
            Village village,
            Clerk clerk,
            Locale locale) {
        return file(parameters, "xlsx", taking(village, clerk, null), locale);
    }

    @GetMapping(ResidentList.PATH + ".csv")
    ResponseEntity<byte[]> csv(
            @RequestParam Map<String, String> parameters,
            Village village,
            Clerk clerk,
            Locale locale) {
        return file(parameters, "csv", taking(village, clerk, null), locale);
    }

    @PostMapping(ResidentList.PATH + "/unduh")
    @WritesNothing
    ResponseEntity<byte[]> full(
            @RequestParam Map<String, String> parameters,
            Village village,
            Clerk clerk,
            Locale locale) {
        var reason = parameters.getOrDefault("reason", "").strip();
        if (reason.isEmpty() || reason.length() > 400) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return file(
                parameters,
                parameters.getOrDefault("bentuk", "xlsx"),
                taking(village, clerk, reason),
                locale);
    }

    private ResponseEntity<byte[]> file(
            Map<String, String> parameters,
            String kind,
            ResidentSheets.Taking taking,
            Locale locale) {
        var sheet = sheets.sheet(ResidentList.of(parameters), taking, words, locale);
        var name = words.say("export.file", locale) + "-" + PaserTime.today(clock);
        return kind.equals("csv") ? SheetFiles.csv(sheet, name) : SheetFiles.xlsx(sheet, name);
    }

    private static ResidentSheets.Taking taking(
            Village village, Clerk clerk, @Nullable String reason) {
        return new ResidentSheets.Taking(village.code(), clerk, reason);
    }
}

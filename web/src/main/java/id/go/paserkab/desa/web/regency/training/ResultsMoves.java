package id.go.paserkab.desa.web.regency.training;

import id.go.paserkab.desa.training.TrainingSession;
import id.go.paserkab.desa.web.security.Member;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How attendance and scores are noted, the same for whoever may; each desk says for whom. */
abstract class ResultsMoves {

    private final ResultsPages pages;
    private final Training training;
    private final String path;

    ResultsMoves(ResultsPages pages, Training training, String path) {
        this.pages = pages;
        this.training = training;
        this.path = path;
    }

    @GetMapping("/{id}/hasil")
    String form(@PathVariable UUID id, Member member, Model model) {
        return pages.form(session(id, member), training.reach(member), base(id), model);
    }

    @PostMapping("/{id}/hasil")
    String note(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Member member,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        var session = session(id, member);
        var kept =
                pages.note(
                        session, training.reach(member), fields, base(id), member, model, locale);
        return kept.isPresent() ? back(id, kept.get(), flash) : again(response);
    }

    @GetMapping("/{id}/hasil/lembar.csv")
    ResponseEntity<byte[]> sheet(@PathVariable UUID id, Member member) {
        return pages.sheet(session(id, member), training.reach(member));
    }

    @GetMapping("/{id}/hasil/lembar.xlsx")
    ResponseEntity<byte[]> book(@PathVariable UUID id, Member member) {
        return pages.book(session(id, member), training.reach(member));
    }

    @PostMapping("/{id}/hasil/lembar")
    String preview(
            @PathVariable UUID id,
            @RequestParam("berkas") MultipartFile file,
            Member member,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var session = session(id, member);
        var page = pages.preview(session, training.reach(member), file, base(id), model);
        return page.endsWith("preview") ? page : again(response);
    }

    @PostMapping("/{id}/hasil/lembar/simpan")
    String confirm(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<String> baris,
            @RequestParam(defaultValue = "") String berkas,
            Member member,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        var session = session(id, member);
        var kept =
                pages.confirm(
                        session,
                        training.reach(member),
                        baris,
                        berkas,
                        base(id),
                        member,
                        model,
                        locale);
        return kept.isPresent() ? back(id, kept.get(), flash) : again(response);
    }

    private String base(UUID id) {
        return path + "/" + id;
    }

    private String back(UUID id, String done, RedirectAttributes flash) {
        flash.addFlashAttribute("done", done);
        return "redirect:" + base(id) + "/hasil";
    }

    /** The session, where the member has anything to do with it. */
    abstract TrainingSession session(UUID id, Member member);

    private static String again(HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return "regency/training/results";
    }
}

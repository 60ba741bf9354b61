package id.go.paserkab.desa.web.regency.followup;

import id.go.paserkab.desa.followup.Step;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.web.security.Member;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a step is noted, the same for whoever may; each desk says for which villages. */
abstract class StepMoves {

    private final StepPages pages;
    private final FollowUpWords words;

    StepMoves(StepPages pages, FollowUpWords words) {
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/{step}")
    String form(@PathVariable String code, @PathVariable String step, Member by, Model model) {
        var village = village(code, by);
        return pages.form(village, step(step), base(village), model);
    }

    @PostMapping("/{step}")
    String note(
            @PathVariable String code,
            @PathVariable String step,
            @ModelAttribute("form") StepForm form,
            BindingResult errors,
            Member by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale)
            throws IOException {
        var village = village(code, by);
        var asked = step(step);
        if (pages.note(village, asked, form, errors, by, locale)) {
            flash.addFlashAttribute(
                    "done", words.say("done", locale, words.say("step." + asked, locale)));
            return "redirect:" + base(village) + "#" + asked.key();
        }
        var overtaken = FollowUpWords.overtaken(errors);
        response.setStatus(
                (overtaken ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
        return pages.again(village, asked, form, overtaken, base(village), model);
    }

    /** The village, where the member has anything to do with it. */
    abstract Village village(String code, Member member);

    abstract String base(Village village);

    private static Step step(String key) {
        return Step.of(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

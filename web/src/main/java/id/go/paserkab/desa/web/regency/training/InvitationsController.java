package id.go.paserkab.desa.web.regency.training;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.people.Cadre;
import id.go.paserkab.desa.register.District;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.training.Participants;
import id.go.paserkab.desa.training.TrainingRefused;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Invites cadres and operators: one by one, a village's, or a whole kecamatan's. */
@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.MANAGE_PROGRAMME)
@RequestMapping("/pelatihan/sesi/{id}")
class InvitationsController {

    private final Participants participants;
    private final VillageRegister register;
    private final Training training;
    private final TrainingWords words;

    InvitationsController(
            Participants participants,
            VillageRegister register,
            Training training,
            TrainingWords words) {
        this.participants = participants;
        this.register = register;
        this.training = training;
        this.words = words;
    }

    @GetMapping("/undang")
    String choose(@PathVariable UUID id, Model model) {
        var session = training.session(id);
        model.addAttribute("meeting", session);
        model.addAttribute("groups", groups(participants.candidates(id)));
        return "regency/training/invite";
    }

    @PostMapping("/undang")
    String invite(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") Set<String> kecamatan,
            @RequestParam(defaultValue = "") Set<String> desa,
            @RequestParam(defaultValue = "") Set<String> kader,
            Member by,
            RedirectAttributes flash,
            Locale locale) {
        training.session(id);
        var chosen =
                participants.candidates(id).stream()
                        .filter(one ->
                                kader.contains(one.id().toString())
                                        || desa.contains(one.village().value())
                                        || register.find(one.village())
                                                .map(village -> village.district().code())
                                                .filter(kecamatan::contains)
                                                .isPresent())
                        .map(Cadre::id)
                        .collect(toSet());
        try {
            var invited = participants.invite(id, chosen, by.actor());
            flash.addFlashAttribute("done", words.say("done.invited", locale, invited));
            return "redirect:/pelatihan/sesi/" + id;
        } catch (TrainingRefused refused) {
            flash.addFlashAttribute("refused", words.words(refused, locale));
            return "redirect:/pelatihan/sesi/" + id + "/undang";
        }
    }

    @PostMapping("/peserta/{cadre}/tarik")
    String withdraw(
            @PathVariable UUID id,
            @PathVariable UUID cadre,
            Member by,
            RedirectAttributes flash,
            Locale locale) {
        training.session(id);
        try {
            participants.withdraw(id, cadre, by.actor());
            flash.addFlashAttribute("done", words.say("done.withdrawn", locale));
        } catch (TrainingRefused refused) {
            flash.addFlashAttribute("refused", words.words(refused, locale));
        }
        return "redirect:/pelatihan/sesi/" + id;
    }

    /** A village with those of it who can be invited. */
    public record Choice(Village village, List<Cadre> people) {}

    /** A kecamatan with its villages. */
    public record Group(District district, List<Choice> villages) {

        public int people() {
            return villages.stream().mapToInt(choice -> choice.people().size()).sum();
        }
    }

    private List<Group> groups(List<Cadre> candidates) {
        var byVillage =
                candidates.stream().collect(groupingBy(Cadre::village, TreeMap::new, toList()));
        var choices =
                byVillage.entrySet().stream()
                        .flatMap(entry ->
                                register.find(entry.getKey()).stream()
                                        .map(village -> new Choice(village, entry.getValue())))
                        .toList();
        return choices.stream()
                .collect(
                        groupingBy(
                                choice -> choice.village().district(),
                                () -> new TreeMap<>(Comparator.comparing(District::code)),
                                toList()))
                .entrySet()
                .stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }
}

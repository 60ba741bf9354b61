package id.go.paserkab.desa.web.regency.training;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.training.Certificates;
import id.go.paserkab.desa.training.Participant;
import id.go.paserkab.desa.training.Participants;
import id.go.paserkab.desa.training.Sessions;
import id.go.paserkab.desa.training.Spreading;
import id.go.paserkab.desa.training.TrainingSession;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows the sessions: how many, and to those who may know it, who. */
@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.VIEW_PROGRAMME)
@RequestMapping("/pelatihan")
class SessionsController {

    private final Sessions sessions;
    private final Participants participants;
    private final Certificates certificates;
    private final Spreading spreading;
    private final Training training;

    SessionsController(
            Sessions sessions,
            Participants participants,
            Certificates certificates,
            Spreading spreading,
            Training training) {
        this.sessions = sessions;
        this.participants = participants;
        this.certificates = certificates;
        this.spreading = spreading;
        this.training = training;
    }

    @GetMapping
    String list(Model model) {
        var all = sessions.all();
        model.addAttribute("sessions", all);
        model.addAttribute("totals", Totals.of(all));
        model.addAttribute("today", training.today());
        model.addAttribute("spreads", spreading.until(training.today()));
        return "regency/training/sessions";
    }

    @GetMapping("/sesi/{id}")
    String session(@PathVariable UUID id, Member member, Model model) {
        var session = training.session(id);
        var names = member.may(Permission.VIEW_PEOPLE);
        var people = names ? participants.of(id, training.reach(member)) : List.<Participant>of();
        model.addAttribute("meeting", session);
        model.addAttribute("today", training.today());
        model.addAttribute("rows", ResultsForm.of(people).rows());
        model.addAttribute(
                "certifiable",
                people.stream()
                        .filter(one -> one.certificate() == null && one.passed(session.passMark()))
                        .count());
        model.addAttribute("certificates", names ? certificates.of(id) : List.of());
        return "regency/training/session";
    }

    /** Over all sessions that were not cancelled. */
    public record Totals(int sessions, int byPeers, int invited, int attended, int passed) {

        static Totals of(List<TrainingSession> all) {
            var held = all.stream().filter(session -> !session.cancelled()).toList();
            return new Totals(
                    held.size(),
                    (int) held.stream().filter(session -> session.trainer().peer()).count(),
                    held.stream().mapToInt(session -> session.counts().invited()).sum(),
                    held.stream().mapToInt(session -> session.counts().attended()).sum(),
                    held.stream().mapToInt(session -> session.counts().passed()).sum());
        }
    }
}

package id.go.paserkab.desa.web.regency.notices;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.notice.Inbox;
import id.go.paserkab.desa.notice.Inbox.Item;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A member's own notices: to read, to follow, to put away. */
@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.ENTER_REGENCY)
@RequestMapping("/pemberitahuan")
class InboxController {

    private static final int PAGE = 20;

    private final Inbox inbox;
    private final NoticeWords words;

    InboxController(Inbox inbox, NoticeWords words) {
        this.inbox = inbox;
        this.words = words;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable Long sebelum,
            Member member,
            Model model,
            Locale locale) {
        var found = inbox.page(member.membership().id(), sebelum, PAGE + 1);
        var more = found.size() > PAGE;
        var shown = more ? found.subList(0, PAGE) : found;
        model.addAttribute("rows", shown.stream().map(item -> row(item, locale)).toList());
        model.addAttribute("before", sebelum);
        model.addAttribute("newest", sebelum == null ? null : "/pemberitahuan");
        model.addAttribute(
                "older",
                more ? "/pemberitahuan?sebelum=" + shown.getLast().posted().number() : null);
        return "regency/notices/inbox";
    }

    /** Marks it as read on the way; a reader who comes twice finds it read already. */
    @GetMapping("/{number}")
    String open(@PathVariable long number, Member member) {
        return inbox.open(member.membership().id(), number)
                .map(posted -> "redirect:" + posted.notice().pathFor(member.membership().role()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/{number}/dibaca")
    String read(
            @PathVariable long number,
            @RequestParam(required = false) @Nullable Long sebelum,
            Member member) {
        if (inbox.open(member.membership().id(), number).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/pemberitahuan" + (sebelum == null ? "" : "?sebelum=" + sebelum);
    }

    /** Only what its sender has seen: {@code sampai} is the newest notice of the first page. */
    @PostMapping("/dibaca")
    String readAll(@RequestParam long sampai, Member member) {
        inbox.readAll(member.membership().id(), sampai);
        return "redirect:/pemberitahuan";
    }

    private NoticeRow row(Item item, Locale locale) {
        var notice = item.posted().notice();
        return new NoticeRow(
                item.posted().number(),
                item.posted().at(),
                item.read(),
                words.title(notice, locale),
                words.lines(notice, locale));
    }

    /** A notice in the reader's language. */
    public record NoticeRow(
            long number, Instant at, boolean read, String title, List<String> lines) {}
}

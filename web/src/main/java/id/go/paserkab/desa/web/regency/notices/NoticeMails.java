package id.go.paserkab.desa.web.regency.notices;

import id.go.paserkab.desa.address.Addresses;
import id.go.paserkab.desa.delivery.Letter;
import id.go.paserkab.desa.delivery.MailWriter;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.notice.NoticeKind;
import id.go.paserkab.desa.notice.PostedNotice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Writes mails with the words that pages use. Their links lead to the regency's host. */
@Component
class NoticeMails implements MailWriter {

    static final String CHOICES = "/pemberitahuan/pilihan";

    private final NoticeWords words;
    private final Addresses addresses;
    private final MessageSource messages;
    private final SpringTemplateEngine templates;

    NoticeMails(
            NoticeWords words,
            Addresses addresses,
            MessageSource messages,
            SpringTemplateEngine templates) {
        this.words = words;
        this.addresses = addresses;
        this.messages = messages;
        this.templates = templates;
    }

    @Override
    public Letter about(NoticeKind kind, List<PostedNotice> notices, Role reader, Locale language) {
        var told =
                notices.stream()
                        .map(posted ->
                                new Told(
                                        words.title(posted.notice(), language),
                                        words.lines(posted.notice(), language),
                                        addresses.regency() + posted.notice().pathFor(reader)))
                        .toList();
        var subject =
                told.size() == 1
                        ? told.getFirst().title()
                        : say(language, "notice." + kind + ".many", told.size());
        return letter(subject, List.of(), told, null, language);
    }

    @Override
    public Letter confirmation(String code, Locale language) {
        var told =
                new Told(
                        say(language, "notice.mail.code"),
                        List.of(code),
                        addresses.regency() + CHOICES + "?kode=" + code);
        return letter(
                say(language, "notice.mail.confirm.subject"),
                List.of(say(language, "notice.mail.confirm")),
                List.of(told),
                say(language, "notice.mail.confirm.not-you"),
                language);
    }

    private Letter letter(
            String subject,
            List<String> opening,
            List<Told> told,
            @Nullable String closing,
            Locale language) {
        var foot = closing == null ? say(language, "notice.mail.foot") : closing;
        var choices = addresses.regency() + CHOICES;
        var html =
                templates.process(
                        "mail/letter",
                        new Context(
                                language,
                                Map.of(
                                        "subject", subject,
                                        "opening", opening,
                                        "told", told,
                                        "foot", foot,
                                        "choices", choices)));
        var lines = new ArrayList<>(opening);
        for (var each : told) {
            lines.add("");
            lines.add(each.title());
            lines.addAll(each.lines());
            lines.add(each.link());
        }
        lines.addAll(List.of("", "-- ", say(language, "common.product"), foot, choices, ""));
        return new Letter(
                say(language, "common.product"), subject, String.join("\n", lines).strip(), html);
    }

    private String say(Locale language, String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }

    /** One thing that a mail tells. */
    public record Told(String title, List<String> lines, String link) {}
}

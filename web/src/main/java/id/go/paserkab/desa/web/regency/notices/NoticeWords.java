package id.go.paserkab.desa.web.regency.notices;

import id.go.paserkab.desa.notice.Argument;
import id.go.paserkab.desa.notice.Notice;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.web.page.Times;
import id.go.paserkab.desa.web.words.PlainWords;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts notices into the reader's language. */
@Component
class NoticeWords {

    private final MessageSource messages;
    private final VillageRegister register;
    private final Times times;
    private final PlainWords plain;

    NoticeWords(MessageSource messages, VillageRegister register, Times times, PlainWords plain) {
        this.messages = messages;
        this.register = register;
        this.times = times;
        this.plain = plain;
    }

    /** One line. */
    String title(Notice notice, Locale locale) {
        return said(notice, "title", locale);
    }

    /** The lines below the title. */
    List<String> lines(Notice notice, Locale locale) {
        return said(notice, "text", locale).lines().toList();
    }

    private String said(Notice notice, String part, Locale locale) {
        var words = notice.arguments().stream().map(word -> word(word, locale)).toArray();
        return messages.getMessage("notice." + notice.kind() + "." + part, words, locale);
    }

    private Object word(Argument argument, Locale locale) {
        return switch (argument) {
            case Argument.Text(var text) -> text;
            case Argument.Count(var count) -> count;
            case Argument.Day(var day) -> times.day(day, locale);
            case Argument.Month(var month) -> times.month(month, locale);
            case Argument.OfVillage(var code) ->
                    register.find(code).map(Village::name).orElse(code.value());
            case Argument.Term(var key) -> messages.getMessage(key, null, locale);
            case Argument.Stored(var text) ->
                    Objects.requireNonNullElse(plain.of(text, locale), "");
        };
    }
}

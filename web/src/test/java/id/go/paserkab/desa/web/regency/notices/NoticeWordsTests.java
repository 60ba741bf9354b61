package id.go.paserkab.desa.web.regency.notices;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.notice.NoticeKind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class NoticeWordsTests {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    NoticeWordsTests() {
        messages.setBasename("messages/notice");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasItsWordsInBothLanguages(NoticeKind kind) {
        for (var locale : List.of(Locale.of("id"), Locale.ENGLISH)) {
            for (var key :
                    List.of(
                            "notice." + kind + ".title",
                            "notice." + kind + ".text",
                            "notice." + kind + ".many",
                            "notice.kind." + kind,
                            "notice.kind." + kind + ".help")) {
                assertThat(messages.getMessage(key, null, locale)).as(key).isNotBlank();
            }
        }
    }
}

package id.go.paserkab.desa.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class PlainWordsTests {

    private static final Locale INDONESIAN = Locale.of("id");

    private final StaticMessageSource messages = new StaticMessageSource();
    private final PlainWords words = new PlainWords(messages);

    PlainWordsTests() {
        messages.addMessage("trouble.disk-full.failure", INDONESIAN, "Ruang simpan penuh");
        messages.addMessage("trouble.unexpected.failure", INDONESIAN, "Ada yang tidak terduga");
    }

    @Test
    void saysAKnownTroubleInTheReadersLanguage() {
        assertThat(words.of("trouble.disk-full.failure: The disk is full", INDONESIAN))
                .isEqualTo("Ruang simpan penuh");
    }

    @Test
    void keepsTheDetailThatStandsInBrackets() {
        assertThat(words.of("trouble.disk-full.failure: The disk is full (/data)", INDONESIAN))
                .isEqualTo("Ruang simpan penuh (/data)");
    }

    @Test
    void tellsAFailureWithoutTheDetailWhichStandsByItself() {
        var stored = "trouble.disk-full.failure: The disk is full (ERROR: no space (53100))";
        assertThat(words.failure(stored, INDONESIAN)).isEqualTo("Ruang simpan penuh");
        assertThat(words.detail(stored)).isEqualTo("ERROR: no space (53100)");
        assertThat(words.detail("trouble.disk-full.failure: The disk is full")).isNull();
        assertThat(words.failure(null, INDONESIAN)).isNull();
        assertThat(words.detail(null)).isNull();
    }

    @Test
    void tellsNobodyTheBareWordsOfAMachine() {
        var stored = "ERROR: column \"x\" does not exist";
        assertThat(words.failure(stored, INDONESIAN)).isEqualTo("Ada yang tidak terduga");
        assertThat(words.detail(stored)).isEqualTo(stored);
    }

    @Test
    void leavesTheEnglishTextWhereNobodyKnowsTheKey() {
        assertThat(words.of("trouble.new.failure: Something new (x)", INDONESIAN))
                .isEqualTo("Something new (x)");
    }

    @Test
    void leavesWhatPeopleWrote() {
        assertThat(words.of("Jaringan kantor: mati", INDONESIAN))
                .isEqualTo("Jaringan kantor: mati");
        assertThat(words.of(null, INDONESIAN)).isNull();
    }
}

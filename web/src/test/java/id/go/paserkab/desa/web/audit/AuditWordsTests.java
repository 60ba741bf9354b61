package id.go.paserkab.desa.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.books.BookKind;
import id.go.paserkab.desa.letter.LetterStep;
import id.go.paserkab.desa.provisioning.RunState;
import id.go.paserkab.desa.register.VillageState;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Whatever any module writes into the trail is read in plain words, in both languages. */
class AuditWordsTests {

    private static final Locale INDONESIAN = Locale.of("id");

    private static final List<String> KINDS =
            Stream.of(AuditKind.values()).map(AuditKind::prefix).toList();

    /** Actions whose second word is the name of a constant. */
    private static final Map<String, List<? extends Enum<?>>> OF_ENUMS =
            Map.of(
                    "letter.", List.of(LetterStep.values()),
                    "run.", List.of(RunState.FAILED, RunState.SUCCEEDED, RunState.UNDONE),
                    "village.",
                            List.of(
                                    VillageState.ACTIVE,
                                    VillageState.READ_ONLY,
                                    VillageState.SUSPENDED,
                                    VillageState.ARCHIVED));

    private final AuditSources sources = AuditSources.read(Path.of(".."), KINDS);
    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    private final AuditWords words = new AuditWords(messages);

    AuditWordsTests() {
        messages.setBasenames(
                "messages/audit",
                "messages/common",
                "messages/people",
                "messages/population",
                "messages/books",
                "messages/letters",
                "messages/followup",
                "messages/office");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
    }

    @Test
    void readsWhatTheModulesWrite() {
        assertThat(actions())
                .contains(
                        "wave.started",
                        "training.module-added",
                        "cadre.replaced",
                        "cadre.appointed",
                        "facilitator.added",
                        "assignment.handed-over",
                        "visit.moved",
                        "letter.annulled",
                        "session.signed-in",
                        "intake.copied");
        assertThat(sources.details()).contains("family", "resident", "due", "photos", "bytes");
        assertThat(sources.unreadable()).isEmpty();
        assertThat(sources.ofEnums()).isEqualTo(OF_ENUMS.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyActionHasItsWords(String language) {
        assertThat(actions())
                .allSatisfy(action ->
                        assertThat(words.action(action, Locale.of(language)))
                                .isNotBlank()
                                .isNotEqualTo(action));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyDetailThatIsNoIdHasItsWords(String language) {
        var shown = new TreeSet<>(sources.details());
        shown.removeAll(AuditWords.IDS);
        assertThat(shown)
                .allSatisfy(detail ->
                        assertThat(words.detail(detail, Locale.of(language)))
                                .isNotBlank()
                                .isNotEqualTo(detail));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void theTrailCanBeNarrowedToEveryAction(String language) {
        assertThat(actions())
                .allSatisfy(action ->
                        assertThat(KINDS).contains(action.substring(0, action.indexOf('.') + 1)));
        for (var kind : AuditKind.values()) {
            assertThat(messages.getMessage("audit.kind." + kind, null, Locale.of(language)))
                    .isNotBlank();
        }
    }

    @Test
    void valuesAreReadInTheWordsOfTheirRooms() {
        assertThat(words.value("book", BookKind.B1.name(), INDONESIAN)).startsWith("B.1 Buku");
        assertThat(words.value("register", "agenda", INDONESIAN)).isEqualTo("Buku agenda");
        assertThat(words.value("kind", "DEATH", Locale.ENGLISH)).isEqualTo("Death");
        assertThat(words.value("fields", "VISION MISSION", INDONESIAN)).isEqualTo("Visi, Misi");
        assertThat(words.value("changed", "name head", Locale.ENGLISH)).isEqualTo("name, head");
        assertThat(words.value("numbers", "full", INDONESIAN)).isEqualTo("lengkap");
        assertThat(words.value("from", "READ_ONLY", INDONESIAN)).isEqualTo("Hanya baca");
        assertThat(words.value("format", "[urut]/[tahun]", INDONESIAN)).isEqualTo("[urut]/[tahun]");
    }

    private TreeSet<String> actions() {
        var all = new TreeSet<>(sources.actions());
        OF_ENUMS.forEach((prefix, constants) ->
                constants.forEach(constant ->
                        all.add(
                                prefix
                                        + constant.name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'))));
        return all;
    }
}

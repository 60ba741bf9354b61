package id.go.paserkab.desa.letter;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.letter.LetterRefused.Reason;
import id.go.paserkab.desa.letterkind.LetterKinds;
import id.go.paserkab.desa.letterpaper.LetterPaper;
import id.go.paserkab.desa.lettertemplate.ExtraField;
import id.go.paserkab.desa.lettertemplate.KindDefinition;
import id.go.paserkab.desa.lettertemplate.Placeholder;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows letters before they are written. */
@Component
class Preview {

    private final LetterKinds kinds;
    private final Subjects subjects;
    private final LetterPaths paths;
    private final LetterComposer composer;
    private final LetterReader reader;

    Preview(
            LetterKinds kinds,
            Subjects subjects,
            LetterPaths paths,
            LetterComposer composer,
            LetterReader reader) {
        this.kinds = kinds;
        this.subjects = subjects;
        this.paths = paths;
        this.composer = composer;
        this.reader = reader;
    }

    LetterPaper of(DraftLetter draft, Actor by) {
        return of(kinds.find(draft.kind()).orElseThrow().definition(), draft, by);
    }

    /** With the kind that the letter was begun with. */
    LetterPaper of(UUID letter, DraftLetter draft, Actor by) {
        return of(reader.letter(letter).kind().definition(), draft, by);
    }

    private LetterPaper of(KindDefinition kind, DraftLetter draft, Actor by) {
        return compose(kind, Drafts.contents(kind, subject(draft.resident(), by), draft));
    }

    Subject subject(UUID resident, Actor by) {
        return subjects.find(resident, by)
                .orElseThrow(() -> new LetterRefused(Reason.NO_SUBJECT, resident));
    }

    LetterPaper sample(KindDefinition kind) {
        var words =
                Arrays.stream(Placeholder.values())
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Placeholder::key, Placeholder::sample));
        return compose(kind, new LetterContents(words, samples(kind)));
    }

    private static Map<String, String> samples(KindDefinition kind) {
        return kind.fields().stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                ExtraField::name, field -> "‹" + field.label() + "›"));
    }

    private LetterPaper compose(KindDefinition kind, LetterContents contents) {
        return composer.compose(kind, contents, null, paths.rules().paper());
    }
}

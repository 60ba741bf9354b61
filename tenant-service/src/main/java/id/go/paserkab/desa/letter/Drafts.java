package id.go.paserkab.desa.letter;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.letter.LetterRefused.Reason;
import id.go.paserkab.desa.letterkind.KeptKind;
import id.go.paserkab.desa.letterkind.LetterKinds;
import id.go.paserkab.desa.lettertemplate.KindDefinition;
import id.go.paserkab.desa.tenancy.VillageTransaction;
import java.time.Clock;
import java.util.HashMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes drafts; each call is one transaction of the bound village. */
@Component
@VillageTransaction
class Drafts {

    /** What the trail says of why numbers were read in full. */
    private static final String PURPOSE = "Surat";

    private final LetterShelf shelf;
    private final LetterSeals seals;
    private final LetterKinds kinds;
    private final Subjects subjects;
    private final Clock clock;

    Drafts(
            LetterShelf shelf,
            LetterSeals seals,
            LetterKinds kinds,
            Subjects subjects,
            Clock clock) {
        this.shelf = shelf;
        this.seals = seals;
        this.kinds = kinds;
        this.subjects = subjects;
        this.clock = clock;
    }

    UUID make(DraftLetter draft, Actor by) {
        var kind = kinds.keep(draft.kind());
        var letter =
                new LetterRow(
                        UUID.randomUUID(), kind, draft.resident(), clock.instant(), by.name());
        write(letter, kind, draft, by);
        shelf.add(letter, by);
        return letter.id();
    }

    /** Writes the draft anew, with the register's words of now and the kind it was begun with. */
    void change(UUID id, int version, DraftLetter draft, Actor by) {
        var letter = shelf.hold(id, version);
        write(letter, kinds.version(letter.kind()), draft, by);
        shelf.take(letter, LetterStep.CHANGED, null, by);
    }

    private void write(LetterRow letter, KeptKind kind, DraftLetter draft, Actor by) {
        var subject =
                subjects.disclose(letter.resident(), PURPOSE, by)
                        .orElseThrow(() -> new LetterRefused(Reason.NO_SUBJECT, letter.id()));
        DraftCheck.pass(kind.definition(), subject, draft);
        var contents = contents(kind.definition(), subject, draft);
        letter.says(seals.seal(letter.id(), contents), Initials.of(subject.name()));
    }

    /** Only what the kind asks for is kept, whatever else was sent. */
    static LetterContents contents(KindDefinition kind, Subject subject, DraftLetter draft) {
        var words = new HashMap<String, String>();
        subject.words().forEach((place, word) -> words.put(place.key(), word));
        var typed = new HashMap<String, String>();
        for (var field : kind.fields()) {
            var text = draft.typed().getOrDefault(field.name(), "").strip();
            if (!text.isEmpty()) {
                typed.put(field.name(), text);
            }
        }
        return new LetterContents(words, typed);
    }
}

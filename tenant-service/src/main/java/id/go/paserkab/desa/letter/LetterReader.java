package id.go.paserkab.desa.letter;

import id.go.paserkab.desa.letter.LetterComposer.Signed;
import id.go.paserkab.desa.letterkind.LetterKinds;
import id.go.paserkab.desa.letterpaper.LetterPaper;
import id.go.paserkab.desa.letterpaper.LetterPaper.SignedHow;
import id.go.paserkab.desa.tenancy.VillageTransaction;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens letters; each call is one transaction of the bound village. */
@Component
@VillageTransaction(readOnly = true)
class LetterReader {

    private static final LetterContents NOTHING = new LetterContents(Map.of(), Map.of());

    private final LetterShelf shelf;
    private final LetterSeals seals;
    private final LetterKinds kinds;
    private final LetterPaths paths;
    private final LetterComposer composer;

    LetterReader(
            LetterShelf shelf,
            LetterSeals seals,
            LetterKinds kinds,
            LetterPaths paths,
            LetterComposer composer) {
        this.shelf = shelf;
        this.seals = seals;
        this.kinds = kinds;
        this.paths = paths;
        this.composer = composer;
    }

    LetterLine line(UUID id) {
        return shelf.find(id).line();
    }

    Letter letter(UUID id) {
        var row = shelf.find(id);
        return new Letter(row.line(), kinds.version(row.kind()), contents(row), shelf.history(id));
    }

    /** For a screen, with masked numbers; the file has them in full, and opening it is audited. */
    LetterPaper look(UUID id) {
        var row = shelf.find(id);
        return paper(row, contents(row).masked(), SignedHow.BY_HAND);
    }

    LetterPaper paper(UUID id, SignedHow how) {
        var row = shelf.find(id);
        return paper(row, contents(row), how);
    }

    private LetterPaper paper(LetterRow row, LetterContents contents, SignedHow how) {
        return composer.compose(
                kinds.version(row.kind()).definition(),
                contents,
                signed(row.line(), how),
                row.paper(paths.rules().paper()));
    }

    LetterContents contents(LetterRow row) {
        var sealed = row.contents();
        return sealed == null ? NOTHING : seals.open(row.id(), sealed);
    }

    private static @Nullable Signed signed(LetterLine line, SignedHow how) {
        return line.number() == null
                ? null
                : new Signed(
                        line.number(),
                        Objects.requireNonNull(line.code()),
                        Objects.requireNonNull(line.issuedOn()),
                        line.validUntil(),
                        Objects.requireNonNull(line.signatory()),
                        how);
    }
}

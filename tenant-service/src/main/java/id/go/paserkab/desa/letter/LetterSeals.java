package id.go.paserkab.desa.letter;

import id.go.paserkab.desa.vault.Place;
import id.go.paserkab.desa.vault.Vault;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals what letters say, why they were sent back, and their files, each to its own row. */
@Component
class LetterSeals {

    private static final String LETTER = "letter";
    private static final String STEP = "letter_step";

    private final Vault vault;

    LetterSeals(Vault vault) {
        this.vault = vault;
    }

    String seal(UUID letter, LetterContents contents) {
        return vault.seal(Place.of(LETTER, "contents", letter), contents.write());
    }

    LetterContents open(UUID letter, String sealed) {
        return LetterContents.read(vault.open(Place.of(LETTER, "contents", letter), sealed));
    }

    @Nullable String sealReason(UUID step, @Nullable String reason) {
        return reason == null ? null : vault.seal(Place.of(STEP, "reason", step), reason);
    }

    @Nullable String openReason(StepRow step) {
        var sealed = step.reason();
        return sealed == null ? null : vault.open(Place.of(STEP, "reason", step.id()), sealed);
    }

    byte[] sealFile(UUID letter, byte[] file) {
        return vault.sealBytes(Place.of(LETTER, "file", letter), file);
    }

    byte[] openFile(UUID letter, byte[] sealed) {
        return vault.openBytes(Place.of(LETTER, "file", letter), sealed);
    }
}

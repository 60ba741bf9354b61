package id.go.paserkab.desa.incomingletter;

import id.go.paserkab.desa.vault.CannotOpen;
import id.go.paserkab.desa.vault.Place;
import id.go.paserkab.desa.vault.SealedPlace;
import id.go.paserkab.desa.vault.SealedPlaces;
import id.go.paserkab.desa.vault.SealedWords;
import id.go.paserkab.desa.vault.Vault;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals what incoming letters say, each text to its own row, and their scans. */
@Component
class IncomingSeals implements SealedPlaces {

    private static final String LETTER = "incoming_letter";
    private static final String STEP = "incoming_letter_step";
    private static final String DISPOSITION = "disposition";

    private final Vault vault;

    IncomingSeals(Vault vault) {
        this.vault = vault;
    }

    @Override
    public List<SealedPlace> places() {
        return List.of(
                new SealedPlace.Texts(LETTER, "contents"),
                new SealedPlace.Texts(STEP, "reason"),
                new SealedPlace.Texts(STEP, "earlier"),
                new SealedPlace.Texts(DISPOSITION, "contents"),
                new SealedPlace.Texts(DISPOSITION, "outcome"),
                new SealedPlace.Files(LETTER, "scan", "scan"));
    }

    String seal(UUID letter, IncomingContents contents) {
        return vault.seal(Place.of(LETTER, "contents", letter), contents.write());
    }

    IncomingContents open(UUID letter, String sealed) {
        return IncomingContents.read(vault.open(Place.of(LETTER, "contents", letter), sealed));
    }

    byte[] sealScan(UUID scan, byte[] content) {
        return vault.sealBytes(Place.of(LETTER, "scan", scan), content);
    }

    /** Nothing where it does not open. */
    Optional<byte[]> openScan(UUID scan, byte[] sealed) {
        try {
            return Optional.of(vault.openBytes(Place.of(LETTER, "scan", scan), sealed));
        } catch (CannotOpen damaged) {
            return Optional.empty();
        }
    }

    @Nullable String sealReason(UUID step, @Nullable String reason) {
        return reason == null ? null : vault.seal(Place.of(STEP, "reason", step), reason);
    }

    @Nullable String openReason(UUID step, @Nullable String sealed) {
        return sealed == null ? null : vault.open(Place.of(STEP, "reason", step), sealed);
    }

    @Nullable String sealEarlier(UUID step, @Nullable IncomingEntry earlier) {
        return earlier == null
                ? null
                : vault.seal(
                        Place.of(STEP, "earlier", step),
                        earlier.receivedOn() + " " + earlier.contents().write());
    }

    @Nullable IncomingEntry openEarlier(UUID step, @Nullable String sealed) {
        if (sealed == null) {
            return null;
        }
        var text = vault.open(Place.of(STEP, "earlier", step), sealed);
        var space = text.indexOf(' ');
        return new IncomingEntry(
                LocalDate.parse(text.substring(0, space)),
                IncomingContents.read(text.substring(space + 1)));
    }

    String seal(UUID disposition, HandOn handOn) {
        return vault.seal(
                Place.of(DISPOSITION, "contents", disposition),
                SealedWords.write(Map.of("to", handOn.to(), "instruction", handOn.instruction())));
    }

    Map<String, String> openDisposition(UUID disposition, String sealed) {
        return SealedWords.read(vault.open(Place.of(DISPOSITION, "contents", disposition), sealed));
    }

    String sealOutcome(UUID disposition, String outcome) {
        return vault.seal(Place.of(DISPOSITION, "outcome", disposition), outcome);
    }

    String openOutcome(UUID disposition, @Nullable String sealed) {
        return sealed == null
                ? ""
                : vault.open(Place.of(DISPOSITION, "outcome", disposition), sealed);
    }
}

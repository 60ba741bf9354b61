package id.go.paserkab.desa.letter;

import id.go.paserkab.desa.vault.SealedPlace;
import id.go.paserkab.desa.vault.SealedPlaces;
import java.util.List;
import org.springframework.stereotype.Component;

/** What letters say of their subjects, why they were sent back, and their files. */
@Component
class SealedContents implements SealedPlaces {

    @Override
    public List<SealedPlace> places() {
        return List.of(
                new SealedPlace.Texts("letter", "contents"),
                new SealedPlace.Texts("letter_step", "reason"),
                new SealedPlace.Files("letter", "file", "id"));
    }
}

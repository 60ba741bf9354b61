package id.go.paserkab.desa.population;

import id.go.paserkab.desa.vault.SealedPlace;
import id.go.paserkab.desa.vault.SealedPlaces;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where the register keeps sealed numbers. */
@Component
class SealedNumbers implements SealedPlaces {

    @Override
    public List<SealedPlace> places() {
        return List.of(
                new SealedPlace.Texts("resident", "numbers"),
                new SealedPlace.Texts("family", "number"),
                new SealedPlace.Texts("population_change", "numbers"));
    }
}

package id.go.paserkab.desa.intake;

import id.go.paserkab.desa.vault.SealedPlace;
import id.go.paserkab.desa.vault.SealedPlaces;
import java.util.List;
import org.springframework.stereotype.Component;

/** The files that wait to be moved in. */
@Component
class SealedUploads implements SealedPlaces {

    @Override
    public List<SealedPlace> places() {
        return List.of(new SealedPlace.Bytes("intake_file", "sealed", "intake"));
    }
}

package id.go.paserkab.desa.vault;

import java.util.List;

/**
 * Tells where a room keeps sealed values, so that they can be sealed anew when keys are renewed. A
 * room that seals anything names every such place.
 */
public interface SealedPlaces {

    List<SealedPlace> places();
}

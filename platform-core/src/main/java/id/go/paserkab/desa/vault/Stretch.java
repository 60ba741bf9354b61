package id.go.paserkab.desa.vault;

import java.util.UUID;

/**
 * Some rows of a place.
 *
 * @param last the last row that was looked at
 * @param resealed how many values were sealed anew
 * @param damaged how many of them no key opens; they are left as they are
 */
record Stretch(UUID last, int resealed, int damaged) {}

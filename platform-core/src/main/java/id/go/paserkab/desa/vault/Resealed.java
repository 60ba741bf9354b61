package id.go.paserkab.desa.vault;

/**
 * What came of sealing anew.
 *
 * @param values how many values were sealed anew this time
 * @param damaged how many no key opens; they are left as they are
 * @param whole whether every place was looked through to its end
 */
public record Resealed(int values, int damaged, boolean whole) {}

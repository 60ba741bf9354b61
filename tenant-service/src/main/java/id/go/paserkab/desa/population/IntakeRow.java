package id.go.paserkab.desa.population;

/**
 * Somebody as a file from elsewhere has them. Prints no facts, as they are private.
 *
 * @param number of the row in its file, for whoever has to mend it
 * @param person facts without family
 * @param family facts of the family; empty where the row names no family card
 */
public record IntakeRow(int number, Facts person, Facts family) {}

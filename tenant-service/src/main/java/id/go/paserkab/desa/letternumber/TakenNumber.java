package id.go.paserkab.desa.letternumber;

/**
 * A number that belongs to one letter for ever: the sequence, its place in it, and how it reads.
 */
public record TakenNumber(String sequence, int year, int place, String number) {}

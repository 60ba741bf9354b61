package id.go.paserkab.desa.letternumber;

/** How far a sequence has come in a year. */
public record SequenceState(String sequence, int year, int last) {}

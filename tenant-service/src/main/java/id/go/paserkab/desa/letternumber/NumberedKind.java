package id.go.paserkab.desa.letternumber;

/** What a number may say of the kind of letter that has it. */
public record NumberedKind(String code, String classification) {}

package id.go.paserkab.desa.letter;

/** Who signs: name, office, and whether on behalf of the head (<em>a.n.</em>). */
public record Signatory(String name, String office, boolean onBehalf) {}

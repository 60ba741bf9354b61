package id.go.paserkab.desa.web.village.population;

/** Something to choose in a form. */
public record Choice(String value, String label) {}

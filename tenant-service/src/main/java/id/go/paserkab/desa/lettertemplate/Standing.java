package id.go.paserkab.desa.lettertemplate;

/** How a resident stands in the village's register, as a letter's filter asks for it. */
public enum Standing {
    RESIDENT,
    TEMPORARY,
    MOVED,
    DIED,
    MISSING
}

package id.go.paserkab.desa.lettertemplate;

/** A resident's marital status, as a letter's filter asks for it. */
public enum Marital {
    SINGLE,
    MARRIED,
    DIVORCED,
    WIDOWED
}

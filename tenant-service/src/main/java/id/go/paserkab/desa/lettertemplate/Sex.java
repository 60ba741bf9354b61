package id.go.paserkab.desa.lettertemplate;

/** A resident's sex, as a letter's filter asks for it. */
public enum Sex {
    MALE,
    FEMALE
}

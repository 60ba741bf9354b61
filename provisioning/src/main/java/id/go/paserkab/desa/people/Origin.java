package id.go.paserkab.desa.people;

/** Who engaged a facilitator. */
public enum Origin {
    MINISTRY,
    REGENCY
}

package id.go.paserkab.desa.people;

/** What somebody does in a village for the programme. */
public enum CadreKind {
    /** Kader Digital: proposed by the village, appointed by a decree of its head. */
    CADRE,
    /** Runs the village's office on the platform; a decree is welcome but not asked for. */
    OPERATOR
}

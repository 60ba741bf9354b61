package id.go.paserkab.desa.intake;

/** What a finding means for the file. */
public enum Severity {
    /** Nothing of the file can be moved in before this is mended. */
    ERROR,
    /** It can be moved in; somebody should look. */
    WARNING
}

package id.go.paserkab.desa.web.host;

/** The kinds of faces that a controller can serve. */
public enum FaceKind {
    PORTAL,
    REGENCY,
    VILLAGE
}

package id.go.paserkab.desa.keycloak;

/** Tells, once after the start of a worker node, that the realm stands as it should. */
public record RealmReady() {}

package id.go.paserkab.desa.tenancy;

/** What the pools know of an open connection beside JDBC. */
interface VillageConnection {

    /**
     * Whether the session may no longer be as it was opened: what it reports of itself changed, or
     * somebody sent it something else than one plain statement. Such a connection is not lent
     * again.
     */
    boolean tampered();
}

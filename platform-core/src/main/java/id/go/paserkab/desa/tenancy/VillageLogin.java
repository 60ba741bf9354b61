package id.go.paserkab.desa.tenancy;

/**
 * The two database logins of a village. {@link #OFFICE} does the staff's work; {@link #SITE} serves
 * public pages: it reads what is published, drops into inboxes and cannot read anything else.
 */
public enum VillageLogin {
    OFFICE,
    SITE
}

package id.go.paserkab.desa.keycloak;

/** Accounts of people at the identity provider. Every call can be made twice. */
public interface Accounts {

    /** Finds the account of this user name or makes it; returns its id (the token's subject). */
    String ensure(NewAccount account);

    /** Sets a password that must be changed at the first sign-in, and returns it. */
    String issueOneTimePassword(String subject);

    /** Asks for a second factor at each sign-in from now on, or no longer. */
    void secondFactor(String subject, boolean required);

    /** Ends the account's sessions everywhere. */
    void signOut(String subject);

    /** Removes the account; one that does not exist is no error. */
    void remove(String subject);

    /** Who is to get an account. */
    record NewAccount(String username, String name, String email) {}
}

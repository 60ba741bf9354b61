package id.go.paserkab.desa.letter;

/** What the national service needs to sign electronically; typed each time and kept nowhere. */
public record Credentials(String nik, String passphrase) {

    @Override
    public String toString() {
        return "Credentials[…]";
    }
}

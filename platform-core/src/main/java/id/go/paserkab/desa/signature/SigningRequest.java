package id.go.paserkab.desa.signature;

/**
 * A PDF to be signed, and by whose certificate: the signer's NIK, and the passphrase that they type
 * each time.
 */
public record SigningRequest(byte[] pdf, String nik, String passphrase) {

    /** Neither who signs nor by which secret. */
    @Override
    public String toString() {
        return "SigningRequest[" + pdf.length + " bytes]";
    }
}

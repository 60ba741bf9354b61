package id.go.paserkab.desa.signature;

/** What came of asking for a signature. */
public sealed interface SigningOutcome {

    /** No electronic signature is set up: the paper waits for a pen. */
    record ByHand() implements SigningOutcome {}

    /** The file with the signature in it: these bytes are the letter, and no others. */
    record Signed(byte[] pdf) implements SigningOutcome {}

    /** The service will not sign; asking again with the same words does not help. */
    record Refused(Reason reason) implements SigningOutcome {}

    /** The service does not answer, or answers what nobody understands; to be tried again. */
    record Unavailable() implements SigningOutcome {}

    /** Why a signature was refused. */
    enum Reason {
        /** The passphrase is not that of the certificate. */
        PASSPHRASE,
        /** The person has no certificate, or it has expired or was revoked. */
        CERTIFICATE,
        /** The service does not know this platform, or does not let it sign. */
        PLATFORM,
        /** The service finds fault with the file. */
        FILE
    }
}

package id.go.paserkab.desa.signature;

/** Signs files for officials. */
public interface Signer {

    /**
     * Whether files are signed electronically here. It is asked before a file is printed, as the
     * paper says how it is signed.
     */
    boolean electronic();

    /**
     * Signs a PDF. Where files are signed by hand nothing happens to it: {@link
     * SigningOutcome.ByHand}. Nothing of the request is kept, and none of it is written to a log.
     */
    SigningOutcome sign(SigningRequest request);
}

package id.go.paserkab.desa.signature;

/** Leaves signing to pens. */
final class HandSigner implements Signer {

    @Override
    public boolean electronic() {
        return false;
    }

    @Override
    public SigningOutcome sign(SigningRequest request) {
        return new SigningOutcome.ByHand();
    }
}

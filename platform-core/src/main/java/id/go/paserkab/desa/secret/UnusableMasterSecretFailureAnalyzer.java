package id.go.paserkab.desa.secret;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is wrong with the master secret, never what it is. */
class UnusableMasterSecretFailureAnalyzer extends AbstractFailureAnalyzer<UnusableMasterSecret> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnusableMasterSecret cause) {
        return new FailureAnalysis(
                "The master secret cannot be used: " + cause.getMessage() + ".",
                "Set desa.master-secret (in the environment: DESA_MASTER_SECRET) to the secret that"
                        + " this installation was made with. A new installation makes one with:"
                        + " openssl rand -base64 32",
                cause);
    }
}

package id.go.paserkab.desa.provisioning;

import id.go.paserkab.desa.kernel.VillageCode;

/** Asks a village's public site for its home page while the village is still being made. */
public interface SiteProbe {

    /** Returns the hosts that answered; throws {@link SiteDoesNotAnswer}. */
    java.util.List<String> probe(VillageCode village);

    /** Tells that the site of a village being made did not answer as it should. */
    final class SiteDoesNotAnswer extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public SiteDoesNotAnswer(String what) {
            super(what);
        }
    }
}

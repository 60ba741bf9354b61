package id.go.paserkab.desa.web.regency.readiness;

import id.go.paserkab.desa.readiness.GateState;
import id.go.paserkab.desa.readiness.Standing;
import id.go.paserkab.desa.register.Village;

/** A gate of a village that has to be looked at again. */
public record ReviewRow(Village village, Standing standing) {

    public boolean lapsed() {
        return standing.state() == GateState.LAPSED;
    }
}

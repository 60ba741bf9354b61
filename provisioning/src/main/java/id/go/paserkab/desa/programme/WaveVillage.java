package id.go.paserkab.desa.programme;

import id.go.paserkab.desa.provisioning.Run;
import id.go.paserkab.desa.provisioning.RunState;
import id.go.paserkab.desa.register.Village;
import org.jspecify.annotations.Nullable;

/** One village's place in a wave, and its latest run there; no run means that it waits its turn. */
public record WaveVillage(
        Village village, int position, boolean canary, boolean sample, @Nullable Run run) {

    public boolean succeeded() {
        return run != null && run.state() == RunState.SUCCEEDED;
    }

    public boolean failed() {
        return run != null && run.state() == RunState.FAILED;
    }
}

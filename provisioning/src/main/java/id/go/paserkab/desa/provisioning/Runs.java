package id.go.paserkab.desa.provisioning;

import id.go.paserkab.desa.kernel.VillageCode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the runs of villages. */
public interface Runs {

    Optional<Run> find(UUID id);

    /** The runs of a village, newest first. */
    List<Run> of(VillageCode village);

    /** The latest run of each village in each of these waves. */
    List<Run> latestIn(Collection<UUID> waves);
}

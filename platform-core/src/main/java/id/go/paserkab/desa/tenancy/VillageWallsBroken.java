package id.go.paserkab.desa.tenancy;

import java.util.List;
import java.util.stream.Collectors;

/** Refuses to run where a village's role can reach what is not its own. */
public final class VillageWallsBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ExcessRight> excess;

    public VillageWallsBroken(List<ExcessRight> excess) {
        super(
                excess.stream()
                        .map(ExcessRight::toString)
                        .collect(Collectors.joining("; ", "Village roles reach too far: ", "")));
        this.excess = List.copyOf(excess);
    }

    public List<ExcessRight> excess() {
        return excess;
    }
}

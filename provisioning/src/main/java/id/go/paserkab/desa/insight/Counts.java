package id.go.paserkab.desa.insight;

/**
 * Villages by how far they have come, each stage counted by itself. {@code provisioned} have been
 * made, closed ones among them; {@code live} can be read by residents; {@code behind} have stopped
 * using the platform or never began.
 */
public record Counts(
        int villages,
        int interested,
        int ready,
        int provisioned,
        int live,
        int inUse,
        int behind,
        int inProgress,
        int closed) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0);

    Counts plus(Counts other) {
        return new Counts(
                villages + other.villages,
                interested + other.interested,
                ready + other.ready,
                provisioned + other.provisioned,
                live + other.live,
                inUse + other.inUse,
                behind + other.behind,
                inProgress + other.inProgress,
                closed + other.closed);
    }
}

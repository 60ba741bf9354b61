package id.go.paserkab.desa.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many cadres and operators were trained and hold a certificate, by district and by wave; null
 * is a count that is withheld. {@link SmallCells#ALL} stands for all districts or all waves.
 */
public final class PeopleCounts {

    static final String CERTIFIED = "certified";
    static final String TRAINED_ONLY = "trained";

    /** The label of villages that no wave holds. */
    static final String NO_WAVE = "0";

    private final SmallCells cells;

    PeopleCounts(SmallCells cells) {
        this.cells = cells;
    }

    /** Took part in a training, with or without a certificate. */
    public @Nullable Integer trained(String district, String wave) {
        return cells.shown(district, wave, SmallCells.ALL);
    }

    public @Nullable Integer certified(String district, String wave) {
        return cells.shown(district, wave, CERTIFIED);
    }

    /** The numbers of waves that have people. */
    public List<String> waves() {
        return cells.labels(1);
    }
}

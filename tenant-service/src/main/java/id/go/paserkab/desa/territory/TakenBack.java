package id.go.paserkab.desa.territory;

import java.util.List;

/**
 * What became of areas that were to be taken back.
 *
 * @param removed how many are gone
 * @param kept those that stay
 */
public record TakenBack(int removed, List<Kept> kept) {

    public TakenBack {
        kept = List.copyOf(kept);
    }

    /** An area that stays, as people say it, and why. */
    public record Kept(String title, Why why) {}

    /** Why an area stays. */
    public enum Why {
        /** Somebody changed or closed it since. */
        CHANGED,
        /** Other areas lie in it. */
        AREAS_BELOW,
        /** Residents, families, their history or a member's sight refer to it. */
        USED
    }
}

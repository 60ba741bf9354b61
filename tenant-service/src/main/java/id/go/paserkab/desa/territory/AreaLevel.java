package id.go.paserkab.desa.territory;

import org.jspecify.annotations.Nullable;

/** What an area is, from the widest to the narrowest; any of them may be missing in a village. */
public enum AreaLevel {
    DUSUN("Dusun"),
    RW("RW"),
    RT("RT");

    private final String word;

    AreaLevel(String word) {
        this.word = word;
    }

    /** The word before an area's name, the same in every language. */
    public String word() {
        return word;
    }

    /** Whether an area of this level may lie in one of that level, or directly in the village. */
    public boolean fitsIn(@Nullable AreaLevel above) {
        return above == null || above.compareTo(this) < 0;
    }
}

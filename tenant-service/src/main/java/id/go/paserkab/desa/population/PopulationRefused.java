package id.go.paserkab.desa.population;

import org.jspecify.annotations.Nullable;

/** Refuses what would make the register wrong; says why, and of which fact, without its value. */
public final class PopulationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal why;
    private final @Nullable Fact fact;

    public PopulationRefused(Refusal why) {
        this(why, null);
    }

    public PopulationRefused(Refusal why, @Nullable Fact fact) {
        super(fact == null ? why.name() : why + " " + fact);
        this.why = why;
        this.fact = fact;
    }

    public Refusal why() {
        return why;
    }

    /** The fact that is to be mended, where it is one. */
    public @Nullable Fact fact() {
        return fact;
    }
}

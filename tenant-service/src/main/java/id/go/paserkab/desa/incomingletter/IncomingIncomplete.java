package id.go.paserkab.desa.incomingletter;

import java.util.Map;

/** Refuses what was typed, with everything that is wrong with it. */
public final class IncomingIncomplete extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<Field, Problem> problems;

    IncomingIncomplete(Map<Field, Problem> problems) {
        super("What was typed of an incoming letter is refused: " + problems);
        this.problems = Map.copyOf(problems);
    }

    /** What is wrong with which field. */
    public Map<Field, Problem> problems() {
        return problems;
    }
}

package id.go.paserkab.desa.population;

import java.util.Arrays;

/** Whether somebody lives in the village, as {@link CodeList#STANDING} has it. */
public enum Standing {
    RESIDENT("1"),
    /** Here for a while, registered elsewhere (register B.4). */
    TEMPORARY("2"),
    MOVED("3"),
    DIED("4"),
    MISSING("5");

    private final String code;

    Standing(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether somebody of this standing counts among those who are there. */
    public boolean present() {
        return this == RESIDENT || this == TEMPORARY;
    }

    public static Standing of(String code) {
        return Arrays.stream(values())
                .filter(standing -> standing.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No standing has this code"));
    }
}

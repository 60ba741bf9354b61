package id.go.paserkab.desa.web.regency.waves;

import id.go.paserkab.desa.programme.WaveState;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What DPMD can do with a wave, and in which states; the programme's desk has the last word. */
enum WaveMove {
    APPROVE("setujui", false, false, WaveState.DRAFT),
    CHANGE("ubah", true, false, WaveState.DRAFT),
    START("mulai", false, false, WaveState.APPROVED),
    RESUME("lanjutkan", false, false, WaveState.PAUSED),
    PAUSE("jeda", true, true, WaveState.RUNNING),
    ABORT("hentikan", true, true, WaveState.RUNNING, WaveState.PAUSED),
    DISCARD("hapus", true, false, WaveState.DRAFT, WaveState.APPROVED);

    private final String path;
    private final boolean page;
    private final boolean reason;
    private final Set<WaveState> states;

    WaveMove(String path, boolean page, boolean reason, WaveState first, WaveState... rest) {
        this.path = path;
        this.page = page;
        this.reason = reason;
        this.states = EnumSet.of(first, rest);
    }

    /** The last part of its address. */
    public String path() {
        return path;
    }

    /** Whether a page of its own comes first. */
    public boolean page() {
        return page;
    }

    /** Whether a reason must be given. */
    public boolean reason() {
        return reason;
    }

    boolean legal(WaveState state) {
        return states.contains(state);
    }

    static List<WaveMove> legalIn(WaveState state) {
        return Stream.of(values()).filter(move -> move.legal(state)).toList();
    }

    static List<WaveMove> illegalIn(WaveState state) {
        return Stream.of(values()).filter(move -> !move.legal(state)).toList();
    }
}

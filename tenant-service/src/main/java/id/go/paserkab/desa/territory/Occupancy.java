package id.go.paserkab.desa.territory;

import java.util.UUID;

/** Says whether anybody is recorded as living in an area, for the rooms that record people. */
public interface Occupancy {

    /** Directly in this area, not in one that lies in it. */
    boolean livedIn(UUID area);
}

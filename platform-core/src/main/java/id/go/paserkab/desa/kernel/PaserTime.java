package id.go.paserkab.desa.kernel;

import java.time.ZoneId;

/** The zone in which days begin and end in Paser: Central Indonesian Time (WITA). */
public final class PaserTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Makassar");

    private PaserTime() {}
}

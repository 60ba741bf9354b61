package id.go.paserkab.desa.web.audit;

import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.web.page.Days;
import id.go.paserkab.desa.web.page.Narrowing;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the trail is narrowed to, as it stands in the address bar. What cannot be read narrows
 * nothing, and {@link #unread} says so.
 */
public class AuditQuery {

    private static final int PAGE = 50;

    private String desa = "";
    private String gelombang = "";
    private String tindakan = "";
    private String pelaku = "";
    private String dari = "";
    private String sampai = "";
    private String sebelum = "";

    public String getDesa() {
        return desa;
    }

    public void setDesa(String desa) {
        this.desa = desa.strip();
    }

    public String getGelombang() {
        return gelombang;
    }

    public void setGelombang(String gelombang) {
        this.gelombang = gelombang.strip();
    }

    public String getTindakan() {
        return tindakan;
    }

    public void setTindakan(String tindakan) {
        this.tindakan = tindakan.strip();
    }

    public String getPelaku() {
        return pelaku;
    }

    public void setPelaku(String pelaku) {
        this.pelaku = pelaku.strip();
    }

    public String getDari() {
        return dari;
    }

    public void setDari(String dari) {
        this.dari = dari.strip();
    }

    public String getSampai() {
        return sampai;
    }

    public void setSampai(String sampai) {
        this.sampai = sampai.strip();
    }

    public String getSebelum() {
        return sebelum;
    }

    public void setSebelum(String sebelum) {
        this.sebelum = sebelum.strip();
    }

    /** Whether something typed could not be read as a day or a wave. */
    public boolean unread() {
        return Days.unreadable(dari)
                || Days.unreadable(sampai)
                || (!gelombang.isEmpty() && wave() == null);
    }

    /** Asks for one entry more than a page holds, to know whether there is an older page. */
    AuditTrail.Filter filter(@Nullable VillageCode village) {
        return new AuditTrail.Filter(
                village,
                wave(),
                tindakan.isEmpty() ? null : tindakan,
                pelaku.isEmpty() ? null : pelaku,
                Days.read(dari),
                Days.read(sampai),
                before(),
                PAGE + 1);
    }

    int page() {
        return PAGE;
    }

    /** The same query for entries before the numbered one. */
    String older(String path, long before) {
        return narrowing().by("sebelum", before).at(path);
    }

    /** The same query from the newest entry on. */
    String newest(String path) {
        return narrowing().at(path);
    }

    private Narrowing narrowing() {
        return new Narrowing()
                .by("desa", desa)
                .by("gelombang", gelombang)
                .by("tindakan", tindakan)
                .by("pelaku", pelaku)
                .by("dari", dari)
                .by("sampai", sampai);
    }

    private @Nullable UUID wave() {
        try {
            return gelombang.isEmpty() ? null : UUID.fromString(gelombang);
        } catch (IllegalArgumentException wrong) {
            return null;
        }
    }

    /** The number of the last entry already seen. */
    @Nullable Long before() {
        try {
            return sebelum.isEmpty() ? null : Long.valueOf(sebelum);
        } catch (NumberFormatException wrong) {
            return null;
        }
    }
}

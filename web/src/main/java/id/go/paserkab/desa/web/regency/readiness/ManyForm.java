package id.go.paserkab.desa.web.regency.readiness;

import id.go.paserkab.desa.kernel.InvalidVillageCode;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.readiness.Decide;
import id.go.paserkab.desa.readiness.GateCode;
import id.go.paserkab.desa.readiness.GateRefused;
import id.go.paserkab.desa.web.page.Days;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is typed to decide for several villages. {@code villages} are those ticked; {@code seen}
 * says of every village on the page how many decisions it had, as {@code code:number}.
 */
public class ManyForm {

    private String gerbang = "";
    private int edisi;
    private String keputusan = "kesampingkan";
    private List<String> villages = List.of();
    private List<String> seen = List.of();
    private String reason = "";
    private String until = "";

    /** Villages that are not the wave's are left out: only a forged form holds such. */
    Decide read(GateCode gate, Set<VillageCode> allowed) {
        if (Days.unreadable(until)) {
            throw new GateRefused(GateRefused.Reason.DAY_UNREADABLE, List.of(), List.of());
        }
        var last = lastSeen();
        var asked = new HashMap<VillageCode, Integer>();
        for (var text : villages) {
            try {
                var code = VillageCode.parse(text);
                if (allowed.contains(code)) {
                    asked.put(code, last.getOrDefault(code.value(), -1));
                }
            } catch (InvalidVillageCode forged) {
                continue;
            }
        }
        return new Decide(
                gate, edisi, DecisionsController.kind(keputusan), asked, reason, Days.read(until));
    }

    private Map<String, Integer> lastSeen() {
        var last = new HashMap<String, Integer>();
        for (var text : seen) {
            var parts = text.split(":", 2);
            if (parts.length == 2 && parts[1].matches("\\d{1,6}")) {
                last.put(parts[0], Integer.valueOf(parts[1]));
            }
        }
        return last;
    }

    public boolean ticked(VillageCode village) {
        return villages.contains(village.value());
    }

    public String getGerbang() {
        return gerbang;
    }

    public void setGerbang(String gerbang) {
        this.gerbang = gerbang;
    }

    public int getEdisi() {
        return edisi;
    }

    public void setEdisi(int edisi) {
        this.edisi = edisi;
    }

    public String getKeputusan() {
        return keputusan;
    }

    public void setKeputusan(String keputusan) {
        this.keputusan = keputusan;
    }

    public List<String> getVillages() {
        return villages;
    }

    public void setVillages(List<String> villages) {
        this.villages = villages;
    }

    public List<String> getSeen() {
        return seen;
    }

    public void setSeen(List<String> seen) {
        this.seen = seen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}

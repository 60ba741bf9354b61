package id.go.paserkab.desa.web.regency.people;

import id.go.paserkab.desa.kernel.InvalidVillageCode;
import id.go.paserkab.desa.kernel.VillageCode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which villages a facilitator is to be given, and when. */
public class AssignForm {

    private List<String> villages = List.of();
    private String from = "";
    private String until = "";

    /** What is no code of a village was not sent by our form and is left out. */
    Set<VillageCode> codes() {
        var codes = new TreeSet<VillageCode>();
        for (var village : villages) {
            try {
                codes.add(VillageCode.parse(village));
            } catch (InvalidVillageCode invalid) {
                continue;
            }
        }
        return codes;
    }

    /** Whether a village of the kecamatan has been ticked, so that it is shown opened. */
    public boolean touches(DistrictGroup group) {
        return group.villages().stream()
                .anyMatch(village -> villages.contains(village.code().value()));
    }

    public List<String> getVillages() {
        return villages;
    }

    public void setVillages(List<String> villages) {
        this.villages = villages;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}

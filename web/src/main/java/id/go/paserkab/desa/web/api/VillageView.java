package id.go.paserkab.desa.web.api;

import id.go.paserkab.desa.register.District;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.register.VillageState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A village of the register. */
@Schema(name = "Village")
record VillageView(
        @Schema(example = "64.01.03.2006") String code,
        String name,
        @Schema(description = "Label of its host", example = "pasir-belengkong") String slug,
        District district,
        VillageState state,
        @Schema(description = "Address of its public site") String address,
        @Schema(description = "Hosts that the village owns itself") List<String> domains) {

    static VillageView of(Village village, String address) {
        return new VillageView(
                village.code().value(),
                village.name(),
                village.slug().value(),
                village.district(),
                village.state(),
                address,
                village.domains());
    }
}

package id.go.paserkab.desa.web.regency;

import id.go.paserkab.desa.kernel.InvalidVillageCode;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.register.VillageRegister;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the village that an address on the regency's face names; 404 for anything else. */
@Component
public class VillagePaths {

    private final VillageRegister register;

    VillagePaths(VillageRegister register) {
        this.register = register;
    }

    public Village village(String code) {
        try {
            return register.find(VillageCode.parse(code)).orElseThrow(VillagePaths::notFound);
        } catch (InvalidVillageCode invalid) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, invalid);
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

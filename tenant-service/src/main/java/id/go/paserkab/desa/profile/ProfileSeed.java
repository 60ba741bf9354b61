package id.go.paserkab.desa.profile;

import id.go.paserkab.desa.tenancy.VillageBlueprint.Seed;
import id.go.paserkab.desa.tenancy.VillageBlueprint.Sowing;
import id.go.paserkab.desa.tenancy.VillageTransaction;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Gives a new village its profile, with the address as far as the register knows it. */
@Component
class ProfileSeed implements Seed {

    private final EntityManager village;
    private final Clock clock;

    ProfileSeed(EntityManager village, Clock clock) {
        this.village = village;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "profile";
    }

    @Override
    @VillageTransaction
    public void sow(Sowing sowing) {
        if (village.find(ProfileRow.class, ProfileRow.ONLY) == null) {
            var address =
                    "Kantor Desa %s, Kecamatan %s, Kabupaten Paser, Kalimantan Timur"
                            .formatted(sowing.villageName(), sowing.districtName());
            village.persist(new ProfileRow(address, clock.instant()));
        }
    }
}

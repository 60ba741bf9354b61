package id.go.paserkab.desa.profile;

import id.go.paserkab.desa.isolation.TwinVillages;
import id.go.paserkab.desa.tenancy.VillagePasswords;

/** The twins as they were when the second one had not been upgraded beyond its first changeset. */
final class UnequalTwins {

    private UnequalTwins() {}

    static void make(VillagePasswords passwords) {
        var one = TwinVillages.ONE.code();
        var other = TwinVillages.OTHER.code();
        TwinVillages.make(one, passwords);
        TwinVillages.make(other, passwords);
        TwinVillages.apply(one, "0001-profile.sql");
        TwinVillages.apply(one, "0002-office-hours.sql");
        TwinVillages.apply(other, "0001-profile.sql");
    }
}

package id.go.paserkab.desa.tenancy;

import id.go.paserkab.desa.kernel.VillageCode;

/** Which village is being worked for, and through which of its two logins. */
public record VillageAccess(VillageCode village, VillageLogin login) {

    public static VillageAccess office(VillageCode village) {
        return new VillageAccess(village, VillageLogin.OFFICE);
    }

    public static VillageAccess site(VillageCode village) {
        return new VillageAccess(village, VillageLogin.SITE);
    }
}

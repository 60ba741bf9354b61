package id.go.paserkab.desa.tenancy;

import java.util.List;

/**
 * What every village is made of, told by the module that owns the village's data to the one that
 * makes villages: the changelog on the class path, and the reference data to be sown after it.
 */
public interface VillageBlueprint {

    /** Class-path location of the village changelog. */
    String changelog();

    /** Sows reference data into the bound village; can be done twice. */
    List<Seed> seeds();

    /** One piece of reference data. */
    interface Seed {

        String name();

        /** Runs with the village's office login bound; can be done twice. */
        void sow(Sowing village);
    }

    /** What a seed may know of the village that it is sown for. */
    record Sowing(String villageName, String districtName) {}
}

package id.go.paserkab.desa.benchmark.throughput;

import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.tenancy.VillageNames;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** Reads the schema to switch to from the same context as the product. */
final class SchemaOfVillage implements CurrentTenantIdentifierResolver<String> {

    @Override
    public String resolveCurrentTenantIdentifier() {
        return VillageContext.find()
                .map(VillageAccess::village)
                .map(VillageNames::schema)
                .orElse("public");
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return false;
    }
}

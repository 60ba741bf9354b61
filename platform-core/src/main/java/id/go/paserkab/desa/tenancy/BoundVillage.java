package id.go.paserkab.desa.tenancy;

import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.springframework.stereotype.Component;

/**
 * Tells Hibernate which village a session belongs to. Spring Data opens a session while it starts,
 * when no village is bound; that one gets {@link Nobody}, for whom there is no connection.
 */
@Component
class BoundVillage implements CurrentTenantIdentifierResolver<Object> {

    @Override
    public Object resolveCurrentTenantIdentifier() {
        return VillageContext.find().<Object>map(access -> access).orElse(Nobody.BOUND);
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }

    /** The tenant of a session to which no village is bound. */
    enum Nobody {
        BOUND
    }
}

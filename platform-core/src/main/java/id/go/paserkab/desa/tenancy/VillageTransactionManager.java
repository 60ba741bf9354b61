package id.go.paserkab.desa.tenancy;

import jakarta.persistence.EntityManagerFactory;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/** Begins transactions of the bound village, and lets its own refusals through as they are. */
class VillageTransactionManager extends JpaTransactionManager {

    private static final long serialVersionUID = 1L;

    VillageTransactionManager(EntityManagerFactory villages) {
        super(villages);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        if (VillageContext.find().isEmpty()) {
            throw new NoVillageBound();
        }
        try {
            super.doBegin(transaction, definition);
        } catch (CannotCreateTransactionException e) {
            if (e.getCause() instanceof TooBusy busy) {
                throw busy;
            }
            throw e;
        }
    }
}

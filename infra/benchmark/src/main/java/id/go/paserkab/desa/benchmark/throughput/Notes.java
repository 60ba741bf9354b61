package id.go.paserkab.desa.benchmark.throughput;

import id.go.paserkab.desa.tenancy.VillageTransaction;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Objects;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/** The work that is compared: three rows read, one of them changed, in one transaction. */
class Notes {

    private final EntityManager entities;

    Notes(EntityManager entities) {
        this.entities = entities;
    }

    /** The same class behind the same proxy, whichever stack is under it. */
    static Notes through(EntityManagerFactory factory, PlatformTransactionManager transactions) {
        var proxy =
                new ProxyFactory(
                        new Notes(SharedEntityManagerCreator.createSharedEntityManager(factory)));
        proxy.setProxyTargetClass(true);
        proxy.addAdvice(
                new TransactionInterceptor(
                        transactions, new AnnotationTransactionAttributeSource()));
        return (Notes) proxy.getProxy(Notes.class.getClassLoader());
    }

    @VillageTransaction
    public long work(long first, long second, long third) {
        var changed = find(first);
        changed.change();
        return changed.length() + find(second).length() + find(third).length();
    }

    private Note find(long id) {
        return Objects.requireNonNull(entities.find(Note.class, id));
    }
}

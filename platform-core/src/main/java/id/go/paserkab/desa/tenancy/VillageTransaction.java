package id.go.paserkab.desa.tenancy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.transaction.annotation.Transactional;

/** Runs the method in a transaction of the bound village. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Transactional("villageTransactionManager")
public @interface VillageTransaction {

    /** Whether the method only reads. */
    @AliasFor(annotation = Transactional.class)
    boolean readOnly() default false;
}

package id.go.paserkab.desa.migration;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;
import liquibase.Scope;
import liquibase.analytics.configuration.AnalyticsArgs;
import liquibase.ui.LoggerUIService;

/**
 * Runs Liquibase for one caller at a time, as two updates in one JVM disturb each other; silent on
 * the console and without telling its makers.
 */
final class OneLiquibase {

    private static final ReentrantLock LOCK = new ReentrantLock();

    private OneLiquibase() {}

    static <T> T alone(Callable<T> work) {
        LOCK.lock();
        try {
            return Scope.child(
                    Map.of(
                            Scope.Attr.ui.name(),
                            new LoggerUIService(),
                            AnalyticsArgs.ENABLED.getKey(),
                            false),
                    work::call);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("Liquibase could not do its work", e);
        } finally {
            LOCK.unlock();
        }
    }
}

package id.go.paserkab.desa.worker;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Wires db-scheduler by hand, as its starter would run jobs on every node: here each node may ask
 * for work, and only worker nodes do it.
 */
@Configuration(proxyBeanMethods = false)
class WorkerConfiguration {

    private static final Duration STOPPING = Duration.ofSeconds(15);

    @Bean
    @DependsOnDatabaseInitialization
    Wakeups wakeups(DataSource platform, ObjectProvider<Scheduler> here) {
        var client =
                SchedulerClient.Builder.create(
                                new TransactionAwareDataSourceProxy(platform), List.of())
                        .jdbcCustomization(postgresql())
                        .build();
        return new Wakeups(client, here);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBooleanProperty("desa.worker.enabled")
    static class OnWorkerNodes {

        @Bean(destroyMethod = "")
        @DependsOnDatabaseInitialization
        Scheduler scheduler(
                DataSource platform,
                WorkerSettings settings,
                Clock clock,
                List<Job> jobs,
                List<Round> rounds) {
            var tasks = new ArrayList<Task<?>>();
            jobs.forEach(job -> tasks.add(Tasks.of(job)));
            var recurring = rounds.stream().map(Tasks::of).toList();
            return Scheduler.create(platform, tasks)
                    .startTasks(recurring)
                    .schedulerName(new SchedulerName.Fixed("worker-" + UUID.randomUUID()))
                    .clock(clock::instant)
                    .threads(settings.threads())
                    .pollingInterval(settings.polling())
                    .heartbeatInterval(settings.heartbeat())
                    .missedHeartbeatsLimit(4)
                    .shutdownMaxWait(STOPPING)
                    .jdbcCustomization(postgresql())
                    .build();
        }

        @Bean
        SchedulerLife schedulerLife(Scheduler scheduler) {
            return new SchedulerLife(scheduler);
        }
    }

    private static PostgreSqlJdbcCustomization postgresql() {
        return new PostgreSqlJdbcCustomization(false, false);
    }
}

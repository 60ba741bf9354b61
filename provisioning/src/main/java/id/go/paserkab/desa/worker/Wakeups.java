package id.go.paserkab.desa.worker;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import id.go.paserkab.desa.platform.AfterTransaction;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Asks for a job to be woken, from any node. The request joins the running platform transaction; an
 * instance that is asked for already is left as it is.
 */
public final class Wakeups {

    private final SchedulerClient client;
    private final ObjectProvider<Scheduler> here;

    Wakeups(SchedulerClient client, ObjectProvider<Scheduler> here) {
        this.client = client;
        this.here = here;
    }

    /** Wakes one instance of a job at the given time, or as soon as a worker is free. */
    public void ask(String job, String instance, Instant at) {
        client.scheduleIfNotExists(new TaskInstance<>(job, instance), at);
        AfterTransaction.run(() -> here.ifAvailable(Scheduler::triggerCheckForDueExecutions));
    }
}

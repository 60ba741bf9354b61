package id.go.paserkab.desa.worker;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import id.go.paserkab.desa.platform.AfterTransaction;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Asks for a job to be woken, from any node. The request joins the running platform transaction; an
 * instance that sleeps until later is woken at the time asked for.
 */
public final class Wakeups {

    private static final Logger LOG = LoggerFactory.getLogger(Wakeups.class);

    private final SchedulerClient client;
    private final ObjectProvider<Scheduler> here;

    Wakeups(SchedulerClient client, ObjectProvider<Scheduler> here) {
        this.client = client;
        this.here = here;
    }

    /** Wakes one instance of a job at the given time, or as soon as a worker is free. */
    public void ask(String job, String instance, Instant at) {
        var task = new TaskInstance<Void>(job, instance);
        if (!client.scheduleIfNotExists(task, at)) {
            bringForward(task, at);
        }
        AfterTransaction.run(() -> here.ifAvailable(Scheduler::triggerCheckForDueExecutions));
    }

    private void bringForward(TaskInstance<Void> task, Instant at) {
        try {
            client.reschedule(task, at);
        } catch (TaskInstanceCurrentlyExecutingException | TaskInstanceNotFoundException awake) {
            LOG.debug("{} is awake already.", task);
        }
    }
}

package id.go.paserkab.desa.worker;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
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

    /** Each failed attempt means that another one moved the instance, so a few are plenty. */
    private static final int ATTEMPTS = 5;

    private final SchedulerClient client;
    private final ObjectProvider<Scheduler> here;

    Wakeups(SchedulerClient client, ObjectProvider<Scheduler> here) {
        this.client = client;
        this.here = here;
    }

    /** Wakes one instance of a job at the given time, or as soon as a worker is free. */
    public void ask(String job, String instance, Instant at) {
        var task = new TaskInstance<Void>(job, instance);
        int attempt = 1;
        while (!client.scheduleIfNotExists(task, at)
                && !broughtForward(task, at)
                && attempt < ATTEMPTS) {
            attempt++;
        }
        AfterTransaction.run(() -> here.ifAvailable(Scheduler::triggerCheckForDueExecutions));
    }

    /**
     * Whether nothing is left to ask: false when another changed the instance between look and
     * touch.
     */
    private boolean broughtForward(TaskInstance<Void> task, Instant at) {
        try {
            client.reschedule(task, at);
            return true;
        } catch (TaskInstanceCurrentlyExecutingException awake) {
            LOG.debug("{} is awake already.", task);
            return true;
        } catch (ExecutionException | TaskInstanceNotFoundException moved) {
            LOG.debug("{} changed while it was being woken.", task);
            return false;
        }
    }
}

package id.go.paserkab.desa.worker;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;

/** Jobs and rounds in the terms of db-scheduler. */
final class Tasks {

    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(2);

    private Tasks() {}

    static Task<Void> of(Job job) {
        return com.github.kagkarlsson.scheduler.task.helper.Tasks.custom(job.name(), Void.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_A_FAILURE))
                .onDeadExecutionRevive()
                .execute((instance, context) -> completion(job.perform(instance.getId())));
    }

    static RecurringTask<Void> of(Round round) {
        return com.github.kagkarlsson.scheduler.task.helper.Tasks.recurring(
                        round.name(), FixedDelay.of(round.every()))
                .execute((instance, context) -> round.perform());
    }

    private static CompletionHandler<Void> completion(Job.Next next) {
        return switch (next) {
            case Job.Next.Rest() -> new OnCompleteRemove<>();
            case Job.Next.Again(var at) ->
                    (complete, operations) -> operations.reschedule(complete, at);
        };
    }
}

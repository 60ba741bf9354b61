package id.go.paserkab.desa.tenancy;

import org.springframework.core.task.TaskDecorator;
import org.springframework.stereotype.Component;

/**
 * Binds the village of whoever submits a task around the task, as a {@code ScopedValue} does not
 * cross to another thread by itself. Boot hands it to its executors, those of asynchronous requests
 * included.
 */
@Component
class VillageTaskDecorator implements TaskDecorator {

    @Override
    public Runnable decorate(Runnable task) {
        return VillageContext.find()
                .<Runnable>map(access -> () -> VillageContext.run(access, task))
                .orElse(task);
    }
}

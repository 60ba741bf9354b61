package id.go.paserkab.desa.provisioning;

import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageChore;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.worker.OnWorker;
import id.go.paserkab.desa.worker.Round;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/** Goes through the open villages and lets every room do its chore there. */
@OnWorker
final class ChoreRound implements Round {

    private static final Logger LOG = LoggerFactory.getLogger(ChoreRound.class);
    private static final Duration EVERY = Duration.ofHours(1);

    private final VillageRegister register;
    private final List<VillageChore> chores;

    ChoreRound(VillageRegister register, ObjectProvider<VillageChore> chores) {
        this.register = register;
        this.chores = chores.orderedStream().toList();
    }

    @Override
    public String name() {
        return "chores";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public void perform() {
        register.villages().stream().filter(village -> village.state().open()).forEach(this::visit);
    }

    private void visit(Village village) {
        for (var chore : chores) {
            try {
                VillageContext.run(VillageAccess.office(village.code()), chore::perform);
            } catch (RuntimeException e) {
                LOG.warn(
                        "The chore {} was not done in {}; the next round tries again.",
                        chore.name(),
                        village.code(),
                        e);
            }
        }
    }
}

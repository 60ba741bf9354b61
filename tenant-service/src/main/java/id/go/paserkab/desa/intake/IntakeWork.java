package id.go.paserkab.desa.intake;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.intake.Intake.Result;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.population.PopulationRefused;
import id.go.paserkab.desa.population.Refusal;
import id.go.paserkab.desa.population.ResidentIntake;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.sight.Sight;
import id.go.paserkab.desa.tenancy.VillageTransaction;
import id.go.paserkab.desa.territory.TerritoryDesk;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the background does to the tables: each call is one transaction, kept or given up whole. */
@Component
@VillageTransaction
class IntakeWork {

    private static final Clerk CHECKER = new Clerk(Actor.platform("intake"), Sight.WHOLE);

    private final IntakeRows rows;
    private final FileRows files;
    private final MadeAreas made;
    private final ResidentIntake register;
    private final TerritoryDesk territory;
    private final Clock clock;

    IntakeWork(
            IntakeRows rows,
            FileRows files,
            MadeAreas made,
            ResidentIntake register,
            TerritoryDesk territory,
            Clock clock) {
        this.rows = rows;
        this.files = files;
        this.made = made;
        this.register = register;
        this.territory = territory;
        this.clock = clock;
    }

    /** Compares where nothing is wrong, and writes down what was found. Nobody is moved in. */
    public void check(UUID intake, UUID worker, ReadFile file, List<ReadRow> read) {
        var areas = new AreaMatching(territory.territory(), _ -> UUID.randomUUID());
        var findings = file.findings();
        var compared = new Comparison(findings);
        if (findings.errors() == 0) {
            register.compare(Arrivals.of(read, areas), CHECKER).forEach(compared::add);
        }
        files.write(intake, findings.kept());
        var result =
                new Result(
                        file.sheet(),
                        file.residents(),
                        file.families(),
                        findings.errors(),
                        findings.warnings(),
                        compared.fresh(),
                        compared.changed(),
                        compared.unchanged(),
                        areas.made(),
                        file.extraColumns());
        if (!rows.checked(intake, worker, result)) {
            throw new TakenOver();
        }
    }

    public void move(UUID intake, UUID worker, List<ReadRow> read, Clerk mover) {
        rows.moveAlone();
        var areas =
                new AreaMatching(
                        territory.territory(),
                        wanted -> territory.make(wanted, mover.actor()).id());
        var batch =
                register.apply(
                                Arrivals.of(read, areas),
                                PaserTime.today(clock),
                                rows.find(intake).orElseThrow().fileName(),
                                mover)
                        .orElseThrow(() -> new PopulationRefused(Refusal.NOTHING_CHANGED));
        made.remember(intake, areas.madeIds());
        files.removeFile(intake);
        files.removeFindings(intake);
        if (!rows.moved(intake, worker, batch, clock.instant())) {
            throw new TakenOver();
        }
    }
}

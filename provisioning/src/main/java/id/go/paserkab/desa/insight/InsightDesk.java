package id.go.paserkab.desa.insight;

import id.go.paserkab.desa.adoption.Adoption;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.kernel.VillageCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the pictures together from what PostgreSQL has counted. */
@Component
final class InsightDesk implements Insight {

    /** Of each kind of trouble; a page that shows all of them shows nothing. */
    private static final int SHOWN = 10;

    private static final int EVERY = 100_000;

    private final CountRows counts;
    private final StuckRows stuck;
    private final VillageRows villages;
    private final PeopleRows people;
    private final Adoption adoption;
    private final Clock clock;

    InsightDesk(
            CountRows counts,
            StuckRows stuck,
            VillageRows villages,
            PeopleRows people,
            Adoption adoption,
            Clock clock) {
        this.counts = counts;
        this.stuck = stuck;
        this.villages = villages;
        this.people = people;
        this.adoption = adoption;
        this.clock = clock;
    }

    @Override
    public Picture at(@Nullable LocalDate asOf) {
        var view = View.of(asOf, clock);
        return new Picture(
                view.day(),
                view.asOf(),
                view.past(),
                PaserTime.day(counts.kept()),
                counts.districts(view),
                counts.waves(view),
                counts.openings(view),
                stuck.stuck(view, "", SHOWN),
                adoption.weeks(view.day()),
                people.people(view));
    }

    @Override
    public DistrictPicture district(String code, @Nullable LocalDate asOf) {
        var view = View.of(asOf, clock);
        return new DistrictPicture(
                view.day(),
                view.asOf(),
                view.past(),
                PaserTime.day(counts.kept()),
                villages.in(code, view),
                stuck.stuck(view, code, EVERY));
    }

    @Override
    public Optional<VillageStanding> village(VillageCode code, @Nullable LocalDate asOf) {
        return villages.in(code.value(), View.of(asOf, clock)).stream().findFirst();
    }

    @Override
    public List<VillageProgress> progress(@Nullable LocalDate asOf) {
        return villages.progress(View.of(asOf, clock));
    }

    @Override
    public StuckVillages stuck(@Nullable LocalDate asOf) {
        return stuck.stuck(View.of(asOf, clock), "", EVERY);
    }
}

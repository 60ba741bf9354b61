package id.go.paserkab.desa.vault;

import id.go.paserkab.desa.tenancy.VillageContext;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Seals anew what older keys of the bound village sealed: columns of its tables, and its files in
 * the archive. It can be stopped at any line: the next go begins behind the last rows that were
 * written down as done, and what is sealed by the newest key already is passed over.
 */
@Component
public class Resealing {

    private static final UUID FIRST = new UUID(0, 0);

    private final List<SealedPlace> places;
    private final ResealedColumn columns;
    private final ResealedFiles files;
    private final ResealingPasses passes;

    Resealing(
            List<SealedPlaces> rooms,
            ResealedColumn columns,
            ResealedFiles files,
            ResealingPasses passes) {
        this.places =
                rooms.stream()
                        .flatMap(room -> room.places().stream())
                        .sorted(Comparator.comparing(SealedPlace::name))
                        .toList();
        this.columns = columns;
        this.files = files;
        this.passes = passes;
    }

    /** Whether there may still be something under an older key. */
    public boolean due() {
        return passes.due(VillageContext.current().village());
    }

    /** Goes on with the pass under way, or begins one; stops between two stretches. */
    public Resealed goOn(Duration atMost) {
        var end = System.nanoTime() + atMost.toNanos();
        var pass = passes.begin(VillageContext.current().village());
        var values = 0;
        var damaged = 0;
        var whole = true;
        for (var place : from(pass)) {
            if (!columns.reachable(place)) {
                whole = false;
                continue;
            }
            var stretch = after(place, start(pass, place));
            while (stretch.isPresent()) {
                values += stretch.get().resealed();
                damaged += stretch.get().damaged();
                passes.reached(pass, place, stretch.get().last());
                if (System.nanoTime() - end >= 0) {
                    return new Resealed(values, damaged, false);
                }
                stretch = after(place, stretch.get().last());
            }
        }
        if (whole) {
            passes.finished(pass);
        } else {
            passes.again(pass);
        }
        return new Resealed(values, damaged, whole);
    }

    private List<SealedPlace> from(ResealingPasses.Pass pass) {
        var reached =
                IntStream.range(0, places.size())
                        .filter(at -> places.get(at).name().equals(pass.place()))
                        .findFirst()
                        .orElse(0);
        return places.subList(reached, places.size());
    }

    private static UUID start(ResealingPasses.Pass pass, SealedPlace place) {
        var row = pass.row();
        return row != null && place.name().equals(pass.place()) ? row : FIRST;
    }

    private Optional<Stretch> after(SealedPlace place, UUID row) {
        return switch (place) {
            case SealedPlace.Texts texts -> columns.after(texts, row);
            case SealedPlace.Bytes bytes -> columns.after(bytes, row);
            case SealedPlace.Files archived -> files.after(archived, row);
        };
    }
}

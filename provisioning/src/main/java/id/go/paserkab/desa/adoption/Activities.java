package id.go.paserkab.desa.adoption;

import id.go.paserkab.desa.activity.ActivityKind;
import id.go.paserkab.desa.adoption.ActivityBook.Happened;
import id.go.paserkab.desa.kernel.VillageCode;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes down what happens at the platform itself, outside any village's schema. */
@Component
public class Activities {

    private final ActivityBook book;
    private final Clock clock;

    Activities(ActivityBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Transactional
    public void record(VillageCode village, ActivityKind kind) {
        book.add(List.of(new Happened(village, clock.instant(), kind, 1)));
    }
}

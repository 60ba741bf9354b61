package id.go.paserkab.desa.web.regency.people;

import id.go.paserkab.desa.kernel.PaserTime;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The day that it is in Paser. */
@Component
class Today {

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), PaserTime.ZONE);
    }
}

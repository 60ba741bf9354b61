package id.go.paserkab.desa.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.kernel.VillageCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AuditQueryTests {

    private final AuditQuery query = new AuditQuery();

    @Test
    void asksForOneEntryMoreThanAPageHolds() {
        assertThat(query.filter(null).size()).isEqualTo(query.page() + 1);
    }

    @Test
    void readsDaysAndThePlaceToGoOnFrom() {
        query.setDari("2026-11-01");
        query.setSampai("2026-11-30");
        query.setSebelum("4711");
        var filter = query.filter(new VillageCode("64.01.03.2006"));
        assertThat(filter.from()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(filter.until()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(filter.before()).isEqualTo(4711L);
        assertThat(query.unread()).isFalse();
    }

    @Test
    void saysThatItCouldNotReadSomethingAndNarrowsNothingByIt() {
        query.setDari("kemarin");
        query.setGelombang("satu");
        query.setSebelum("x");
        assertThat(query.unread()).isTrue();
        assertThat(query.filter(null).from()).isNull();
        assertThat(query.filter(null).wave()).isNull();
        assertThat(query.filter(null).before()).isNull();
    }

    @Test
    void theOlderPageKeepsTheFilter() {
        query.setPelaku("Admin & DPMD");
        assertThat(query.older("/jejak-audit", 12))
                .isEqualTo("/jejak-audit?pelaku=Admin%20%26%20DPMD&sebelum=12");
    }
}

package id.go.paserkab.desa.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NarrowingTests {

    @Test
    void whatIsEmptyNarrowsNothingAndStandsInNoAddress() {
        var nothing = new Narrowing().by("cari", " ").by("kecamatan", "").by("keadaan", null);
        assertThat(nothing.any()).isFalse();
        assertThat(nothing.at("/kesiapan")).isEqualTo("/kesiapan");
    }

    @Test
    void whatWasTypedIsEncodedAndCannotAddToTheAddress() {
        var typed = new Narrowing().by("cari", "a&b=c d{x}#é").by("tanggal", LocalDate.EPOCH);
        assertThat(typed.any()).isTrue();
        assertThat(typed.at("/kesiapan"))
                .isEqualTo("/kesiapan?cari=a%26b%3Dc%20d%7Bx%7D%23%C3%A9&tanggal=1970-01-01");
    }

    @Test
    void addsToWhatTheAddressAsksAlready() {
        assertThat(new Narrowing().by("tanggal", LocalDate.EPOCH).at("/peta?tampilan=kemajuan"))
                .isEqualTo("/peta?tampilan=kemajuan&tanggal=1970-01-01");
    }
}

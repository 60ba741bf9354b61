package id.go.paserkab.desa.web.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pasir-belengkong.localhost",
                "Pasir-Belengkong.LOCALHOST",
                "pasir-belengkong.localhost:8080",
                "pasir-belengkong.localhost.",
                "PASIR-BELENGKONG.localhost.:443",
            })
    void caseAndPortAndTrailingDotDoNotMatter(String header) {
        assertThat(HostName.parse(header)).contains(new HostName("pasir-belengkong.localhost"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                ".",
                ":8080",
                "127.0.0.1",
                "127.0.0.1:8080",
                "127.1",
                "2130706433",
                "0x7f000001",
                "017700000001",
                "[::1]",
                "[::1]:8080",
                "::1",
                "a..b",
                ".localhost",
                "-a.localhost",
                "desa.localhost:port",
                "desa.localhost:80:80",
                "desa_satu.localhost",
                "desa.localhost/kantor",
                "user@desa.localhost",
                "desa.localhost\u0000",
                "désa.localhost",
                "a.localhost, b.localhost",
            })
    void anAddressOrWhatIsNoHostNameIsNobody(String header) {
        assertThat(HostName.parse(header)).isEmpty();
    }

    @Test
    void aNameThatIsTooLongIsNobody() {
        assertThat(HostName.parse("a".repeat(250) + ".localhost")).isEmpty();
    }

    @Test
    void onlyASingleLabelStandsUnderTheBase() {
        assertThat(new HostName("senaken.localhost").labelUnder("localhost")).contains("senaken");
        assertThat(new HostName("a.senaken.localhost").labelUnder("localhost")).isEmpty();
        assertThat(new HostName("localhost").labelUnder("localhost")).isEmpty();
        assertThat(new HostName("evillocalhost").labelUnder("localhost")).isEmpty();
    }
}

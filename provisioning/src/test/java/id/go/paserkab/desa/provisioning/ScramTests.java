package id.go.paserkab.desa.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class ScramTests {

    /** The exchange of RFC 7677, section 3, by which every implementation can be checked. */
    @Test
    void makesTheVerifierOfTheStandardsExample() {
        var salt = Base64.getDecoder().decode("W22ZaJ0SNY7soEsUEjb6gQ==");
        assertThat(Scram.verifier("pencil", salt, 4096))
                .isEqualTo(
                        "SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$"
                                + "WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:"
                                + "wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=");
    }

    @Test
    void saltsEachVerifierAnew() {
        assertThat(Scram.verifier("pencil")).isNotEqualTo(Scram.verifier("pencil"));
    }
}

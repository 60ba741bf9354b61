package id.go.paserkab.desa.web.regency.visits;

import id.go.paserkab.desa.web.security.Member;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * Names whose drafts a device keeps, without telling who that is: whoever signs in next on the same
 * phone is shown their own.
 */
@Component
public class DraftOwner {

    public String of(Member member) {
        try {
            var subject = "konsep:" + member.membership().subject();
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(subject.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 10);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

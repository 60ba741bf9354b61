package id.go.paserkab.desa.people;

import id.go.paserkab.desa.kernel.VillageCode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * Who could cover the villages that nobody covers from a day on. {@code left} are the villages that
 * are too many for the facilitators there are.
 */
public record Proposal(LocalDate from, List<Share> shares, List<VillageCode> left) {

    /** What one facilitator has and would be given. */
    public record Share(
            UUID facilitator, String name, List<VillageCode> has, List<VillageCode> given) {

        public int total() {
            return has.size() + given.size();
        }
    }

    public int given() {
        return shares.stream().mapToInt(share -> share.given().size()).sum();
    }

    /** Equal for equal proposals: what was looked at is what is accepted. */
    public String fingerprint() {
        try {
            var text = toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text))
                    .substring(0, 32);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

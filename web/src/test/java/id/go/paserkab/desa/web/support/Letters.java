package id.go.paserkab.desa.web.support;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.ledger.IssuedLetter;
import id.go.paserkab.desa.ledger.IssuedLetter.Seal;
import id.go.paserkab.desa.ledger.LetterCode;
import id.go.paserkab.desa.ledger.LetterLedger;
import id.go.paserkab.desa.ledger.LetterNumber;
import id.go.paserkab.desa.ledger.Paper;
import id.go.paserkab.desa.ledger.Paper.Kind;
import id.go.paserkab.desa.ledger.Paper.Signature;
import id.go.paserkab.desa.ledger.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Letters in the platform's register, as a village's desk would have entered them. */
public final class Letters {

    /** What was issued as a file. */
    public static final byte[] FILE = "%PDF-1.7 surat".getBytes(StandardCharsets.UTF_8);

    public static final String NUMBER = "470/007/XII/2026";

    private static final String GUESSES = "desa:periksa:*";
    private static final SecureRandom CHANCE = new SecureRandom();

    private final Platform platform;

    public Letters(Platform platform) {
        this.platform = platform;
    }

    public LetterCode issue(VillageCode village) {
        return issue(village, LocalDate.of(2999, 1, 1), false);
    }

    public LetterCode issueUntil(VillageCode village, LocalDate until) {
        return issue(village, until, false);
    }

    public LetterCode issueElectronically(VillageCode village) {
        return issue(village, null, true);
    }

    public void annul(VillageCode village, LetterCode code) {
        ledger().annul(village, code, platform.bean(Clock.class).instant());
    }

    /** All guesses that were counted so far are forgotten. */
    public void forgetGuesses() {
        var redis = platform.bean(StringRedisTemplate.class);
        redis.delete(redis.keys(GUESSES));
    }

    /** Whether guesses are counted where all nodes see them. */
    public boolean guessesAreCounted() {
        return !platform.bean(StringRedisTemplate.class).keys(GUESSES).isEmpty();
    }

    private LetterCode issue(VillageCode village, @Nullable LocalDate until, boolean electronic) {
        var code = LetterCode.random(CHANCE);
        ledger().record(
                        new IssuedLetter(
                                village,
                                UUID.randomUUID(),
                                new Seal(code, Sha256.of(FILE)),
                                new LetterNumber(NUMBER, "uji-" + UUID.randomUUID(), 2026, 7),
                                new Paper(
                                        new Kind("domisili", "Surat Keterangan Domisili"),
                                        "S. A.",
                                        LocalDate.of(2026, 12, 1),
                                        until,
                                        new Signature(
                                                "Hj. Norhayati, S.Sos.",
                                                "Kepala Desa",
                                                electronic))));
        return code;
    }

    private LetterLedger ledger() {
        return platform.bean(LetterLedger.class);
    }
}

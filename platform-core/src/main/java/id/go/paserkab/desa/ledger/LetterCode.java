package id.go.paserkab.desa.ledger;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code by which anyone who holds a letter can ask whether it is genuine: 130 random bits,
 * without letters that are taken for digits. The register keeps its hash only.
 */
public record LetterCode(String value) {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 26;
    private static final int LONGEST_TYPED = 80;
    private static final int GROUP = 4;
    private static final Pattern SHAPE = Pattern.compile("[2-9A-HJ-NP-Z]{26}");

    public LetterCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the code of a letter");
        }
    }

    public static LetterCode random(SecureRandom chance) {
        var code = new StringBuilder();
        for (int n = 0; n < LENGTH; n++) {
            code.append(SIGNS.charAt(chance.nextInt(SIGNS.length())));
        }
        return new LetterCode(code.toString());
    }

    /** Reads what somebody typed from paper: small letters, spaces and dashes are no mistake. */
    public static Optional<LetterCode> read(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        var plain = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return SHAPE.matcher(plain).matches()
                ? Optional.of(new LetterCode(plain))
                : Optional.empty();
    }

    /** In groups of four, as it is printed. */
    public String grouped() {
        return String.join("-", value.split("(?<=\\G.{" + GROUP + "})"));
    }

    /** What the register keeps of it. */
    public Sha256 hash() {
        return Sha256.of(value.getBytes(StandardCharsets.US_ASCII));
    }

    /** Not the code, which would be enough to open its page from a log. */
    @Override
    public String toString() {
        return "LetterCode[…]";
    }
}

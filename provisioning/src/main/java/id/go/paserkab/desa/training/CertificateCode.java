package id.go.paserkab.desa.training;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code by which anyone can ask whether a certificate is genuine: 100 random bits, without
 * letters that are taken for digits.
 */
public record CertificateCode(String value) {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 20;
    private static final int GROUP = 4;
    private static final Pattern SHAPE = Pattern.compile("[2-9A-HJ-NP-Z]{20}");

    public CertificateCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the code of a certificate");
        }
    }

    static CertificateCode random(SecureRandom chance) {
        var code = new StringBuilder();
        for (int n = 0; n < LENGTH; n++) {
            code.append(SIGNS.charAt(chance.nextInt(SIGNS.length())));
        }
        return new CertificateCode(code.toString());
    }

    /** Reads what somebody typed from paper: small letters, spaces and dashes are no mistake. */
    public static Optional<CertificateCode> read(String typed) {
        var plain = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return SHAPE.matcher(plain).matches()
                ? Optional.of(new CertificateCode(plain))
                : Optional.empty();
    }

    /** In groups of four, as it is printed: {@code ABCD-EFGH-JKLM-NPQR-STUV}. */
    public String grouped() {
        return String.join("-", value.split("(?<=\\G.{" + GROUP + "})"));
    }

    @Override
    public String toString() {
        return value;
    }
}

package id.go.paserkab.desa.readiness;

import java.util.regex.Pattern;

/** The code of a gate, {@code G0} to {@code G99}; it never changes. */
public record GateCode(String value) {

    private static final Pattern FORM = Pattern.compile("G[0-9]{1,2}");

    public GateCode {
        if (!isOne(value)) {
            throw new IllegalArgumentException(value + " is no code of a gate");
        }
    }

    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}

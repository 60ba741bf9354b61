package id.go.paserkab.desa.web.host;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A host name as it stands in the register: lower case, without port and without the root's dot.
 */
record HostName(String value) {

    private static final Pattern FORM =
            Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*");
    private static final Pattern ADDRESS = Pattern.compile("(.*\\.)?(0x[0-9a-f]*|[0-9]+)");
    private static final int LONGEST = 253;

    /** Reads a {@code Host} header; an IP address or anything that is no host name is empty. */
    static Optional<HostName> parse(@Nullable String header) {
        if (header == null || header.isEmpty() || header.charAt(0) == '[') {
            return Optional.empty();
        }
        var colon = header.indexOf(':');
        if (colon >= 0 && !isPort(header.substring(colon + 1))) {
            return Optional.empty();
        }
        var host = (colon < 0 ? header : header.substring(0, colon)).toLowerCase(Locale.ROOT);
        var bare = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        return bare.length() <= LONGEST
                        && FORM.matcher(bare).matches()
                        && !ADDRESS.matcher(bare).matches()
                ? Optional.of(new HostName(bare))
                : Optional.empty();
    }

    /** The single label in front of the base host, or nothing. */
    Optional<String> labelUnder(String base) {
        if (!value.endsWith("." + base)) {
            return Optional.empty();
        }
        var label = value.substring(0, value.length() - base.length() - 1);
        return label.indexOf('.') < 0 ? Optional.of(label) : Optional.empty();
    }

    private static boolean isPort(String text) {
        return text.length() <= 5 && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }
}

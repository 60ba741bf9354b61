package id.go.paserkab.desa.lettertemplate;

/**
 * Text as it may stand in XHTML. Characters that XML does not know, and those that turn the
 * direction of writing and so could show another name or number than they hold, are left out.
 */
final class Escaped {

    private Escaped() {}

    static String of(String text) {
        var safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(sign -> append(sign, safe));
        return safe.toString();
    }

    private static void append(int sign, StringBuilder safe) {
        switch (sign) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            case '\n' -> safe.append("<br/>");
            case '\t' -> safe.append(' ');
            default -> {
                if (printable(sign)) {
                    safe.appendCodePoint(sign);
                }
            }
        }
    }

    private static boolean printable(int sign) {
        return !Character.isISOControl(sign)
                && Character.getType(sign) != Character.SURROGATE
                && Character.getType(sign) != Character.FORMAT
                && (sign & 0xFFFE) != 0xFFFE;
    }
}

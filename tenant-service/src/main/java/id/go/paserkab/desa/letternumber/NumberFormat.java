package id.go.paserkab.desa.letternumber;

import id.go.paserkab.desa.letternumber.NumberFormatRefused.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a number is written: {@code [klasifikasi]/[urut:3]/[kode]/[bulan_romawi]/[tahun]}. What keeps
 * two numbers apart must be in it: the sequence, the year, and what the scheme counts by.
 */
public final class NumberFormat {

    public static final String USUAL = "[klasifikasi]/[urut:3]/[kode]/[bulan_romawi]/[tahun]";

    private static final int LONGEST = 80;
    private static final Pattern PIECE = Pattern.compile("\\[([a-z_]+)(?::([1-6]))?]|[^\\[\\]]+");
    private static final Pattern LITERAL = Pattern.compile("[A-Za-z0-9 ./_()-]+");
    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    private final String text;
    private final List<Piece> pieces;

    private NumberFormat(String text, List<Piece> pieces) {
        this.text = text;
        this.pieces = List.copyOf(pieces);
    }

    /** Reads a format for this scheme; throws {@link NumberFormatRefused}. */
    public static NumberFormat parse(String text, NumberScheme scheme) {
        var tidy = text.strip();
        var pieces = pieces(tidy);
        var format = new NumberFormat(tidy, pieces);
        format.need(Name.SEQUENCE, Reason.NO_SEQUENCE);
        format.need(Name.YEAR, Reason.NO_YEAR);
        switch (scheme) {
            case VILLAGE -> {}
            case KIND -> format.need(Name.CODE, Reason.NO_CODE);
            case CLASSIFICATION -> format.need(Name.CLASSIFICATION, Reason.NO_CLASSIFICATION);
        }
        format.keepApart();
        return format;
    }

    /** The number of this letter. */
    public String print(int sequence, NumberedKind kind, LocalDate day) {
        var number = new StringBuilder();
        for (var piece : pieces) {
            switch (piece) {
                case Literal(var words) -> number.append(words);
                case Field(var name, var width) ->
                        number.append(value(name, width, sequence, kind, day));
            }
        }
        return number.toString();
    }

    public String text() {
        return text;
    }

    private static String value(
            Name name, int width, int sequence, NumberedKind kind, LocalDate day) {
        return switch (name) {
            case SEQUENCE -> ("%0" + width + "d").formatted(sequence);
            case CODE -> kind.code();
            case CLASSIFICATION -> kind.classification();
            case MONTH -> "%02d".formatted(day.getMonthValue());
            case ROMAN_MONTH -> ROMAN.get(day.getMonthValue() - 1);
            case YEAR -> "%04d".formatted(day.getYear());
        };
    }

    private static List<Piece> pieces(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new NumberFormatRefused(Reason.LENGTH, "" + LONGEST);
        }
        var pieces = new ArrayList<Piece>();
        var matcher = PIECE.matcher(text);
        var at = 0;
        while (matcher.find() && matcher.start() == at) {
            at = matcher.end();
            pieces.add(
                    matcher.group(1) == null
                            ? literal(matcher.group())
                            : new Field(
                                    Name.of(matcher.group(1)),
                                    matcher.group(2) == null
                                            ? 1
                                            : Integer.parseInt(matcher.group(2))));
        }
        if (at < text.length()) {
            throw new NumberFormatRefused(Reason.MALFORMED, text.substring(at));
        }
        return pieces;
    }

    private static Literal literal(String words) {
        if (!LITERAL.matcher(words).matches()) {
            throw new NumberFormatRefused(Reason.MALFORMED, words);
        }
        return new Literal(words);
    }

    private void need(Name name, Reason otherwise) {
        var times =
                pieces.stream()
                        .filter(piece -> piece instanceof Field(var found, _) && found == name)
                        .count();
        if (times != 1) {
            throw new NumberFormatRefused(otherwise, text);
        }
    }

    /** {@code 1[urut]} and {@code [urut]} could write the same number for two letters. */
    private void keepApart() {
        for (var i = 1; i < pieces.size(); i++) {
            if (touches(pieces.get(i - 1), true) && touches(pieces.get(i), false)) {
                throw new NumberFormatRefused(Reason.TOUCHING, text);
            }
        }
    }

    private static boolean touches(Piece piece, boolean atEnd) {
        return switch (piece) {
            case Field _ -> true;
            case Literal(var words) ->
                    Character.isLetterOrDigit(words.charAt(atEnd ? words.length() - 1 : 0));
        };
    }

    private sealed interface Piece {}

    private record Literal(String words) implements Piece {}

    private record Field(Name name, int width) implements Piece {}

    private enum Name {
        SEQUENCE("urut"),
        CODE("kode"),
        CLASSIFICATION("klasifikasi"),
        MONTH("bulan"),
        ROMAN_MONTH("bulan_romawi"),
        YEAR("tahun");

        private final String key;

        Name(String key) {
            this.key = key;
        }

        static Name of(String key) {
            for (var name : values()) {
                if (name.key.equals(key)) {
                    return name;
                }
            }
            throw new NumberFormatRefused(Reason.UNKNOWN_PART, key);
        }
    }
}

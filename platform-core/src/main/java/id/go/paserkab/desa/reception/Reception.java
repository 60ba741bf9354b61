package id.go.paserkab.desa.reception;

import id.go.paserkab.desa.picture.Picture;
import id.go.paserkab.desa.picture.UnusableImage;
import id.go.paserkab.desa.reception.DocumentRefusal.Empty;
import id.go.paserkab.desa.reception.DocumentRefusal.Misnamed;
import id.go.paserkab.desa.reception.DocumentRefusal.TooLarge;
import id.go.paserkab.desa.reception.DocumentRefusal.TooManyPixels;
import id.go.paserkab.desa.reception.DocumentRefusal.UnknownType;
import id.go.paserkab.desa.reception.DocumentRefusal.Unreadable;
import java.util.regex.Pattern;

/**
 * Looks through what is handed in, and hands on what is fit to be kept: quiet PDFs as they are,
 * pictures drawn anew, upright, at most 1,600 px, without metadata.
 */
public final class Reception {

    /** How large a file may be that is handed in. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    static final int SIDE = 1600;

    private static final int LONGEST_NAME = 120;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\"<>:|?*]");

    private Reception() {}

    /** Throws {@link DocumentRefused}. */
    public static Fit receive(String name, byte[] content) {
        if (content.length == 0) {
            throw new DocumentRefused(new Empty());
        }
        if (content.length > MOST_BYTES) {
            throw new DocumentRefused(new TooLarge(MOST_BYTES));
        }
        var type =
                DocumentType.of(content).orElseThrow(() -> new DocumentRefused(new UnknownType()));
        var plain = plain(name);
        if (!type.suits(plain)) {
            throw new DocumentRefused(new Misnamed(type));
        }
        return switch (type) {
            case PDF -> {
                QuietPdf.check(content);
                yield new Fit(named(plain, DocumentType.PDF), DocumentType.PDF, content);
            }
            case PNG, JPEG -> drawn(plain, type, content);
        };
    }

    private static Fit drawn(String name, DocumentType type, byte[] content) {
        try {
            var picture = Picture.redraw(content, SIDE);
            var png = type == DocumentType.PNG ? picture.png() : null;
            // A photograph that somebody saved as PNG grows out of all measure.
            return png != null && png.length <= MOST_BYTES
                    ? new Fit(named(name, DocumentType.PNG), DocumentType.PNG, png)
                    : new Fit(named(name, DocumentType.JPEG), DocumentType.JPEG, picture.jpeg());
        } catch (UnusableImage unusable) {
            throw new DocumentRefused(
                    switch (unusable.reason()) {
                        case NOT_AN_IMAGE -> new Unreadable(type);
                        case TOO_LARGE -> new TooLarge(MOST_BYTES);
                        case TOO_MANY_PIXELS -> new TooManyPixels();
                    });
        }
    }

    /** The name alone, without folders and without what a file system or a header trips over. */
    private static String plain(String name) {
        var bare = FOLDERS.matcher(name).replaceFirst("");
        return UNPRINTABLE.matcher(bare).replaceAll("").strip();
    }

    private static String named(String plain, DocumentType type) {
        var dot = plain.lastIndexOf('.');
        var stem = (dot < 0 ? plain : plain.substring(0, dot)).strip();
        var shortened = stem.substring(0, Math.min(stem.length(), LONGEST_NAME));
        return (shortened.isEmpty() ? "berkas" : shortened) + "." + type.ending();
    }

    /** What is kept. */
    public record Fit(String name, DocumentType type, byte[] content) {}
}

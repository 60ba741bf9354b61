package id.go.paserkab.desa.reception;

import id.go.paserkab.desa.reception.DocumentRefusal.Active;
import id.go.paserkab.desa.reception.DocumentRefusal.Locked;
import id.go.paserkab.desa.reception.DocumentRefusal.Unreadable;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Tells a PDF that only shows pages from one that does things. It looks at every name in the file,
 * in compressed object streams too, and refuses what it cannot look into; it draws nothing.
 */
final class QuietPdf {

    /** Names without which no PDF can run, open, send or carry anything. */
    private static final Set<String> ACTIVE =
            Set.of(
                    "JavaScript",
                    "Launch",
                    "EmbeddedFile",
                    "EmbeddedFiles",
                    "RichMedia",
                    "Rendition",
                    "SubmitForm",
                    "ImportData",
                    "GoToE",
                    "XFA");

    private static final String LOCKED = "Encrypt";
    private static final String OBJECTS = "ObjStm";
    private static final Pattern ENDS = Pattern.compile("%%EOF");
    private static final int TAIL = 2048;
    private static final int MOST_INFLATED = 64 * 1024 * 1024;

    private static final Pattern NAME =
            Pattern.compile("/((?:[A-Za-z]|#[0-9A-Fa-f]{2}){3,40}+)(?![A-Za-z0-9#])");
    private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern STREAM = Pattern.compile("(?<!end)stream\\r?\\n");

    private final byte[] content;
    private int inflated;

    private QuietPdf(byte[] content) {
        this.content = content;
    }

    /** Throws {@link DocumentRefused}. */
    static void check(byte[] content) {
        new QuietPdf(content).check();
    }

    private void check() {
        var text = new String(content, StandardCharsets.ISO_8859_1);
        if (!ENDS.matcher(text).region(Math.max(0, text.length() - TAIL), text.length()).find()) {
            throw new DocumentRefused(new Unreadable(DocumentType.PDF));
        }
        look(text, true);
    }

    private void look(String text, boolean wholeFile) {
        var names = NAME.matcher(text);
        while (names.find()) {
            var name = plain(names.group(1));
            if (name.equals(LOCKED)) {
                throw new DocumentRefused(new Locked());
            }
            if (ACTIVE.contains(name)) {
                throw new DocumentRefused(new Active(name));
            }
            if (wholeFile && name.equals(OBJECTS)) {
                look(objects(text, names.end()), false);
            }
        }
    }

    /** Undoes the escapes behind which some hide a name. */
    private static String plain(String name) {
        return name.indexOf('#') < 0
                ? name
                : ESCAPE.matcher(name)
                        .replaceAll(escape ->
                                Character.toString(Integer.parseInt(escape.group(1), 16)));
    }

    /** What cannot be inflated cannot be looked into, and is refused as if it were active. */
    private String objects(String text, int from) {
        var stream = STREAM.matcher(text).region(from, text.length());
        var inflater = new Inflater();
        try {
            if (!stream.find()) {
                throw new DocumentRefused(new Active(OBJECTS));
            }
            inflater.setInput(content, stream.end(), content.length - stream.end());
            var found = new StringBuilder();
            var part = new byte[64 * 1024];
            while (!inflater.finished()) {
                var read = inflater.inflate(part);
                inflated += read;
                if (read == 0 || inflated > MOST_INFLATED) {
                    throw new DocumentRefused(new Active(OBJECTS));
                }
                found.append(new String(part, 0, read, StandardCharsets.ISO_8859_1));
            }
            return found.toString();
        } catch (DataFormatException unknown) {
            throw new DocumentRefused(new Active(OBJECTS));
        } finally {
            inflater.end();
        }
    }
}

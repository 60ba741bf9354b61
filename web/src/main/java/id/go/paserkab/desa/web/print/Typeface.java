package id.go.paserkab.desa.web.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font as it is put into files, of each only the letters that a file needs. */
final class Typeface {

    private final String family;
    private final int weight;
    private final byte[] font;

    private Typeface(String family, int weight, byte[] font) {
        this.family = family;
        this.weight = weight;
        this.font = font;
    }

    static Typeface of(String family, int weight, String path) {
        try (var found = Typeface.class.getResourceAsStream(path)) {
            return new Typeface(family, weight, Objects.requireNonNull(found).readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    /**
     * The font for this file. Its substitutions are left alone: they are ligatures, which letters
     * do not need, and looking for them took more than half of a letter's time.
     */
    PDFont in(PDDocument file) throws IOException {
        var parsed = new TTFParser().parse(new RandomAccessReadBuffer(font));
        parsed.setEnableGsub(false);
        return PDType0Font.load(file, parsed, true);
    }
}

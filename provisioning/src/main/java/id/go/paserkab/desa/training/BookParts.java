package id.go.paserkab.desa.training;

import id.go.paserkab.desa.training.SheetFinding.Kind;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an XLSX file, unpacked in memory within bounds that no sheet of scores comes near.
 */
final class BookParts {

    private static final int MOST_PARTS = 100;
    private static final int MOST_UNPACKED = 8 << 20;

    private final Map<String, byte[]> parts;
    private final XMLInputFactory factory;

    private BookParts(Map<String, byte[]> parts) {
        this.parts = parts;
        this.factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    /**
     * By the directory at the end of the file, as spreadsheets read it: what stands before each
     * part is often left open by who writes them. That takes a file, which is gone at once.
     */
    static BookParts of(byte[] file) throws UnreadableBook {
        try {
            var kept = Files.createTempFile("lembar-", ".xlsx");
            try {
                Files.write(kept, file);
                return new BookParts(unpacked(kept));
            } finally {
                Files.delete(kept);
            }
        } catch (ZipException broken) {
            throw new UnreadableBook(Kind.NO_BOOK);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Map<String, byte[]> unpacked(Path file) throws IOException, UnreadableBook {
        var parts = new TreeMap<String, byte[]>(String.CASE_INSENSITIVE_ORDER);
        var left = MOST_UNPACKED;
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new UnreadableBook(Kind.UNPACKS_TOO_LARGE);
            }
            for (var entry : Collections.list(zip.entries())) {
                try (var part = zip.getInputStream(entry)) {
                    var content = part.readNBytes(left + 1);
                    left -= content.length;
                    if (left < 0) {
                        throw new UnreadableBook(Kind.UNPACKS_TOO_LARGE);
                    }
                    parts.put(entry.getName(), content);
                } catch (EOFException cut) {
                    throw new UnreadableBook(Kind.NO_BOOK);
                }
            }
        }
        return parts;
    }

    /** Null where there is no such part. */
    @Nullable XMLStreamReader find(String name) throws XMLStreamException {
        var content = parts.get(name);
        return content == null
                ? null
                : factory.createXMLStreamReader(new ByteArrayInputStream(content));
    }

    XMLStreamReader open(String name) throws XMLStreamException, UnreadableBook {
        var part = find(name);
        if (part == null) {
            throw new UnreadableBook(Kind.NO_BOOK);
        }
        return part;
    }
}

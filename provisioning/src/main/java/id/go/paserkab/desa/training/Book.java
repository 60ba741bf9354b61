package id.go.paserkab.desa.training;

import id.go.paserkab.desa.training.SheetFinding.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The first sheet of an XLSX file that can be seen: its rows as text, and the cells that are none.
 * Read by hand, as the reader that belongs to our writer believes what a file says of itself (<a
 * href="https://github.com/dhatim/fastexcel">fastexcel-reader</a>, ADR 17).
 */
record Book(List<SheetTable.Row> rows, List<Oddity> oddities) {

    private static final String FOLDER = "xl/";

    /** A cell that holds something else than text or a plain number; columns count from zero. */
    record Oddity(Kind kind, int row, int column) {}

    /** Whether the file begins like a ZIP, which an XLSX is. */
    static boolean packed(byte[] file) {
        return begins(file, 'P', 'K', 3, 4);
    }

    /** Whether it begins like what holds an old XLS, and an XLSX that a password locks. */
    static boolean locked(byte[] file) {
        return begins(file, 0xD0, 0xCF, 0x11, 0xE0);
    }

    /** At most so many rows that are not empty; the rest is not looked at. */
    static Book read(byte[] file, int mostRows) throws UnreadableBook {
        try {
            var parts = BookParts.of(file);
            var sheet = target(parts, firstSheet(parts));
            var reading =
                    new BookSheet(
                            strings(parts.find(FOLDER + "sharedStrings.xml")),
                            BookStyles.of(parts.find(FOLDER + "styles.xml")),
                            mostRows);
            return reading.read(parts.open(sheet));
        } catch (XMLStreamException broken) {
            throw new UnreadableBook(Kind.NO_BOOK);
        }
    }

    /** The relation by which the workbook names it. */
    private static String firstSheet(BookParts parts) throws XMLStreamException, UnreadableBook {
        var book = parts.open(FOLDER + "workbook.xml");
        while (book.hasNext()) {
            book.next();
            if (book.isStartElement() && book.getLocalName().equals("sheet")) {
                var state = attribute(book, "state");
                if (state == null || state.equals("visible")) {
                    return Objects.requireNonNullElse(attribute(book, "id"), "");
                }
            }
        }
        throw new UnreadableBook(Kind.NO_SHEET);
    }

    private static String target(BookParts parts, String relation)
            throws XMLStreamException, UnreadableBook {
        var relations = parts.open(FOLDER + "_rels/workbook.xml.rels");
        while (relations.hasNext()) {
            relations.next();
            if (relations.isStartElement() && relation.equals(attribute(relations, "Id"))) {
                var target = Objects.requireNonNullElse(attribute(relations, "Target"), "");
                return target.startsWith("/") ? target.substring(1) : FOLDER + target;
            }
        }
        throw new UnreadableBook(Kind.NO_SHEET);
    }

    private static List<String> strings(@Nullable XMLStreamReader part) throws XMLStreamException {
        var strings = new ArrayList<String>();
        while (part != null && part.hasNext()) {
            part.next();
            if (part.isStartElement() && part.getLocalName().equals("si")) {
                strings.add(text(part, "si"));
            }
        }
        return strings;
    }

    /** The text up to the end of this element, without how it is read aloud. */
    static String text(XMLStreamReader part, String element) throws XMLStreamException {
        var text = new StringBuilder();
        var aloud = false;
        while (part.hasNext()) {
            part.next();
            if (part.isStartElement() && part.getLocalName().equals("rPh")) {
                aloud = true;
            } else if (part.isEndElement() && part.getLocalName().equals("rPh")) {
                aloud = false;
            } else if (part.isStartElement() && part.getLocalName().equals("t") && !aloud) {
                text.append(part.getElementText());
            } else if (part.isEndElement() && part.getLocalName().equals(element)) {
                break;
            }
        }
        return text.toString();
    }

    /** Whatever its namespace: Excel and its strict form write different ones. */
    static @Nullable String attribute(XMLStreamReader part, String name) {
        for (int index = 0; index < part.getAttributeCount(); index++) {
            if (part.getAttributeLocalName(index).equals(name)) {
                return part.getAttributeValue(index);
            }
        }
        return null;
    }

    private static boolean begins(byte[] file, int... signs) {
        for (int index = 0; index < signs.length; index++) {
            if (index >= file.length || (file[index] & 0xFF) != signs[index]) {
                return false;
            }
        }
        return true;
    }
}

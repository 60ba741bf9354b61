package id.go.paserkab.desa.spreadsheet;

import id.go.paserkab.desa.spreadsheet.UnreadableSpreadsheet.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A part of a book, read forward element by element. No document type, no entity, no depth that a
 * spreadsheet program would not write.
 */
final class XmlPart implements AutoCloseable {

    private static final int DEEPEST = 64;

    private final BoundedPart bytes;
    private final XMLStreamReader xml;
    private final int textLength;
    private int depth;

    XmlPart(BoundedPart bytes, int textLength) {
        this.bytes = bytes;
        this.textLength = textLength;
        try {
            this.xml = factory().createXMLStreamReader(bytes);
        } catch (XMLStreamException broken) {
            throw new UnreadableSpreadsheet(Reason.NO_BOOK);
        }
    }

    /** Goes to the next beginning or end of an element, or past text; false at the end. */
    boolean next() {
        try {
            if (!xml.hasNext()) {
                return false;
            }
            bytes.pause();
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new UnreadableSpreadsheet(Reason.DECLARES_ENTITIES);
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        } catch (XMLStreamException broken) {
            throw new UnreadableSpreadsheet(Reason.NO_BOOK);
        }
        if (depth > DEEPEST) {
            throw new UnreadableSpreadsheet(Reason.NO_BOOK);
        }
        return true;
    }

    boolean begins(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    /** Whatever its namespace: Excel and its strict form write different ones. */
    @Nullable String attribute(String name) {
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            if (xml.getAttributeLocalName(index).equals(name)) {
                return xml.getAttributeValue(index);
            }
        }
        return null;
    }

    String attributeOrEmpty(String name) {
        return Objects.requireNonNullElse(attribute(name), "");
    }

    /** The text up to the end of this element, which holds nothing else. */
    String text(String element) {
        var text = new StringBuilder();
        while (next() && !ends(element)) {
            append(text);
        }
        return text.toString();
    }

    /** The texts of all runs up to the end of this element, without how it is read aloud. */
    String runs(String element) {
        var text = new StringBuilder();
        var aloud = false;
        var inText = false;
        while (next() && !ends(element)) {
            if (begins("rPh")) {
                aloud = true;
            } else if (ends("rPh")) {
                aloud = false;
            } else if (begins("t")) {
                inText = !aloud;
            } else if (ends("t")) {
                inText = false;
            } else if (inText) {
                append(text);
            }
        }
        return EscapedSigns.written(text.toString());
    }

    @Override
    public void close() {
        try {
            xml.close();
            bytes.close();
        } catch (XMLStreamException broken) {
            throw new UnreadableSpreadsheet(Reason.NO_BOOK);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void append(StringBuilder text) {
        if (!xml.hasText() || xml.getEventType() == XMLStreamConstants.COMMENT) {
            return;
        }
        text.append(xml.getText());
        if (text.length() > textLength) {
            throw new UnreadableSpreadsheet(Reason.TEXT_TOO_LONG);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is fetched");
        });
        return factory;
    }
}

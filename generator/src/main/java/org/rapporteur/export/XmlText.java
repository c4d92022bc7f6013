package org.rapporteur.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document being written, in UTF-8. */
final class XmlText {

    /** Writes the inside of the document's element. */
    @FunctionalInterface
    interface Content {
        void write(XmlText xml) throws XMLStreamException;
    }

    private final XMLStreamWriter writer;

    private XmlText(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** A document with one element in a namespace. */
    static byte[] document(String element, String namespace, Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XmlText xml = new XmlText(
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name()));
            xml.writer.writeStartDocument("UTF-8", "1.0");
            xml.writer.writeCharacters("\n");
            xml.writer.writeStartElement(element);
            xml.writer.writeDefaultNamespace(namespace);
            content.write(xml);
            xml.writer.writeEndElement();
            xml.writer.writeEndDocument();
            xml.writer.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            // Nothing but memory is written to.
            throw new IllegalStateException(e);
        }
    }

    /** An element with others in it. */
    void element(String name, Content content) throws XMLStreamException {
        writer.writeCharacters("\n");
        writer.writeStartElement(name);
        content.write(this);
        writer.writeEndElement();
    }

    /** An element with text in it. */
    void text(String name, String text) throws XMLStreamException {
        element(name, xml -> xml.writer.writeCharacters(clean(text)));
    }

    /** An empty element with attributes, given as name, value, name, value. */
    void empty(String name, String... attributes) throws XMLStreamException {
        writer.writeCharacters("\n");
        writer.writeEmptyElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], clean(attributes[i + 1]));
        }
    }

    /** Without the characters that XML 1.0 cannot have (section 2.2). */
    private static String clean(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }
}

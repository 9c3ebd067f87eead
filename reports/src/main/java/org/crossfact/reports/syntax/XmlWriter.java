package org.crossfact.reports.syntax;

import java.io.IOException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Streams indented XML 1.0; a character that XML cannot carry becomes U+FFFD, so that its loss is seen. */
public final class XmlWriter {

    /** What writes the attributes of an element, then what is in it. */
    @FunctionalInterface
    public interface Body {
        void write() throws IOException;
    }

    /** A call of the platform's writer. */
    @FunctionalInterface
    private interface Call {
        void run() throws XMLStreamException;
    }

    /** The platform's own, whatever else lies on the class path: everywhere the same bytes. */
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private static final String INDENT = "  ";
    private static final char REPLACEMENT = '\uFFFD';

    private final XMLStreamWriter xml;
    private int depth;

    public XmlWriter(Appendable out) throws IOException {
        try {
            xml = FACTORY.createXMLStreamWriter(new AppendableWriter(out));
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
        run(() -> xml.writeStartDocument("UTF-8", "1.0"));
    }

    /** An element with others in it. */
    public void element(String name, Body body) throws IOException {
        line();
        run(() -> xml.writeStartElement(name));
        depth++;
        body.write();
        depth--;
        line();
        run(xml::writeEndElement);
    }

    /** An element with attributes alone. */
    public void empty(String name, Body attributes) throws IOException {
        text(name, attributes, "");
    }

    /** An element with attributes and text. */
    public void text(String name, Body attributes, String text) throws IOException {
        line();
        run(() -> xml.writeStartElement(name));
        attributes.write();
        run(() -> xml.writeCharacters(legal(text)));
        run(xml::writeEndElement);
    }

    public void attribute(String name, String value) throws IOException {
        run(() -> xml.writeAttribute(name, legal(value)));
    }

    public void attribute(String name, long value) throws IOException {
        attribute(name, Long.toString(value));
    }

    /** Ends the document with a line end. */
    public void end() throws IOException {
        run(xml::writeEndDocument);
        run(() -> xml.writeCharacters("\n"));
        run(xml::flush);
    }

    private void line() throws IOException {
        run(() -> xml.writeCharacters("\n" + INDENT.repeat(depth)));
    }

    private static void run(Call call) throws IOException {
        try {
            call.run();
        } catch (XMLStreamException failed) {
            throw failed.getCause() instanceof IOException broken ? broken : new IOException(failed);
        }
    }

    private static String legal(String text) {
        return text.codePoints().allMatch(XmlWriter::isLegal)
                ? text
                : text.codePoints()
                        .map(codePoint -> isLegal(codePoint) ? codePoint : REPLACEMENT)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** The {@code Char} of XML 1.0, section 2.2. */
    private static boolean isLegal(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || (codePoint >= ' ' && codePoint <= 0xD7FF)
                || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
                || codePoint >= 0x10000;
    }
}

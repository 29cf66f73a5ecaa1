package org.dominomeetings.standin.dxl;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads a DXL file. A DOCTYPE is tolerated, since DxlExporter writes one, but the DTD it names is never loaded, and an
 * external entity is refused: a dropped-in document must not make the stand-in read other files.
 */
public final class XmlReader extends DefaultHandler {
    private final Deque<Xml> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private Xml root;

    private XmlReader() {}

    /** @throws IllegalArgumentException where the text is not well-formed or asks for something outside of it */
    public static Xml read(String xml) {
        XmlReader handler = new XmlReader();
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            XMLReader reader = factory.newSAXParser().getXMLReader();
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.setEntityResolver(handler);
            reader.parse(new InputSource(new StringReader(xml)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException("not readable as DXL: " + e.getMessage(), e);
        }
        return handler.root;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        flush();
        Xml element = new Xml(qName);
        for (int i = 0; i < attributes.getLength(); i++) {
            element.with(attributes.getQName(i), attributes.getValue(i));
        }
        if (open.isEmpty()) {
            root = element;
        } else {
            open.peek().add(element);
        }
        open.push(element);
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        flush();
        open.pop();
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
        throw new SAXException("external entity refused: " + systemId);
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
        throw e;
    }

    private void flush() {
        if (text.length() > 0 && !open.isEmpty()) {
            open.peek().add(text.toString());
        }
        text.setLength(0);
    }
}

package org.dominomeetings.notes.template;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Puts a design element together: the DXL of a file, in which a processing instruction stands for each piece of code that
 * is in a file of its own or is the same everywhere, and <code>${key}</code> for a text in the language of the template.
 *
 * <ul>
 *   <li>{@code <?library file?>}: a script library, with an event for each of its parts, as {@code DxlExporter} writes one
 *   <li>{@code <?script file?>}: the script of an action
 *   <li>{@code <?click dmClick("update", "")?>}: the script of an action that calls the library
 *   <li>{@code <?hidewhen formula?>}: the formula that hides an action
 *   <li>{@code <?value file?>} and {@code <?item name?>}: the formula of a computed field, in a file or an item's name
 * </ul>
 */
final class ElementAssembler {
    private static final String DXL = "http://www.lotus.com/dxl";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([a-z.-]+)}");

    private final Function<String, String> files;
    private final Properties texts;

    /**
     * @param files the content of a file of the elements by its name
     * @param texts by key
     */
    ElementAssembler(Function<String, String> files, Properties texts) {
        this.files = files;
        this.texts = texts;
    }

    /** @throws IllegalStateException if a file of the elements is malformed, or a text is missing */
    String assemble(String name) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Document document =
                    factory.newDocumentBuilder().parse(new InputSource(new StringReader(files.apply(name))));
            expand(document.getDocumentElement());
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter dxl = new StringWriter();
            transformer.transform(new DOMSource(document.getDocumentElement()), new StreamResult(dxl));
            return dxl.toString();
        } catch (ParserConfigurationException | TransformerException | SAXException | java.io.IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private void expand(Element element) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            attribute.setValue(translated(attribute.getValue()));
        }
        for (Node child : children(element)) {
            if (child instanceof Element) {
                expand((Element) child);
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                child.setNodeValue(translated(child.getNodeValue()));
            } else if (child.getNodeType() == Node.COMMENT_NODE) {
                element.removeChild(child);
            } else if (child instanceof ProcessingInstruction) {
                ProcessingInstruction code = (ProcessingInstruction) child;
                for (Element event : code(element.getOwnerDocument(), code.getTarget(), code.getData())) {
                    element.insertBefore(event, child);
                }
                element.removeChild(child);
            }
        }
    }

    private List<Element> code(Document document, String kind, String data) {
        switch (kind) {
            case "library":
            case "script":
                List<Element> events = new ArrayList<>();
                ScriptParts.of(translated(files.apply(data)))
                        .forEach((event, script) -> events.add(code(document, event, "lotusscript", script)));
                return events;
            case "click":
                return Arrays.asList(
                        code(document, "options", "lotusscript", "Option Declare\nUse \"dmMeetings\"\n"),
                        code(
                                document,
                                "click",
                                "lotusscript",
                                "Sub Click(Source As Button)\n\tCall " + data + "\nEnd Sub\n"));
            case "hidewhen":
                return Arrays.asList(code(document, "hidewhen", "formula", data));
            case "value":
                return Arrays.asList(code(document, "defaultvalue", "formula", files.apply(data)));
            case "item":
                return Arrays.asList(code(document, "defaultvalue", "formula", data));
            default:
                throw new IllegalStateException("unknown instruction " + kind);
        }
    }

    private static Element code(Document document, String event, String language, String text) {
        Element code = document.createElementNS(DXL, "code");
        code.setAttribute("event", event);
        Element body = document.createElementNS(DXL, language);
        body.setTextContent(text);
        code.appendChild(body);
        return code;
    }

    private static List<Node> children(Element element) {
        List<Node> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }

    private String translated(String text) {
        Matcher placeholder = PLACEHOLDER.matcher(text);
        StringBuffer translated = new StringBuffer();
        while (placeholder.find()) {
            String key = placeholder.group(1);
            String value = texts.getProperty(key);
            if (value == null) {
                throw new IllegalStateException("no text for " + key);
            }
            placeholder.appendReplacement(translated, Matcher.quoteReplacement(value));
        }
        return placeholder.appendTail(translated).toString();
    }
}

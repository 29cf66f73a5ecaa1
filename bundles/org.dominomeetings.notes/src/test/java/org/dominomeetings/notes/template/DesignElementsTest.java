package org.dominomeetings.notes.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.dominomeetings.core.text.Texts;
import org.dominomeetings.notes.ticket.TicketDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class DesignElementsTest {
    /** Every language that the server speaks, so that an element is not in another one than its messages. */
    static List<Locale> languages() {
        return Texts.all().stream().map(Texts::language).toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyElementIsWholeInEveryLanguage(Locale language) throws Exception {
        for (DesignElement element : DesignElements.in(language)) {
            Document document = parsed(element.dxl());
            assertThat(element.dxl()).as(element.name()).doesNotContain("${");
            assertThat(instructionsOf(document.getDocumentElement()))
                    .as(element.name())
                    .isEmpty();
            assertThat(names(document)).as(element.name()).contains(element.name());
        }
    }

    @Test
    void aTextThatIsNotTranslatedIsNotLeftInEnglish() {
        List<String> english = labels(Locale.ENGLISH);
        for (Locale language : languages()) {
            if (!language.equals(Locale.ENGLISH)) {
                List<String> labels = labels(language);
                assertThat(labels).as(language.toString()).doesNotContainAnyElementsOf(sentences(english));
            }
        }
    }

    @Test
    void anUnknownLanguageIsEnglish() {
        assertThat(labels(Locale.forLanguageTag("sv"))).isEqualTo(labels(Locale.ENGLISH));
    }

    @Test
    void noElementHasANameThatHclCouldHave() {
        for (DesignElement element : DesignElements.in(Locale.ENGLISH)) {
            assertThat(element.name()).startsWith("dm");
        }
    }

    /** Who has to read it before it runs in everybody's client reads it in half an hour. */
    @Test
    void theScriptLibraryIsShort() throws Exception {
        assertThat(file("dmMeetings.lss").split("\n")).hasSizeLessThanOrEqualTo(400);
    }

    @Test
    void theScriptFindsTheAddressWhereTheServerPutsIt() {
        assertThat(DesignElements.in(Locale.ENGLISH).get(0).dxl())
                .contains("ADDRESS_UNID = \"" + TicketDatabase.ADDRESS_UNID + "\"")
                .contains("MAILBOX = \"" + TicketDatabase.PATH + "\"");
    }

    /** The schema is HCL's and in no registry: {@code -Ddxl.schema=} names a copy of {@code domino_10_0_1.xsd}. */
    @ParameterizedTest
    @MethodSource("languages")
    void everyElementIsValidDxl(Locale language) throws Exception {
        String path = System.getProperty("dxl.schema", "");
        assumeTrue(new File(path).isFile(), "no DXL schema at -Ddxl.schema=" + path);
        Schema schema =
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(new File(path));
        for (DesignElement element : DesignElements.in(language)) {
            schema.newValidator().validate(new StreamSource(new StringReader(element.dxl())));
        }
    }

    private static List<String> sentences(List<String> texts) {
        return texts.stream().filter(text -> text.split(" ").length > 2).toList();
    }

    /** What people read: titles, and what stands in a script between two bars and has a blank. */
    private static List<String> labels(Locale language) {
        List<String> labels = new ArrayList<>();
        for (DesignElement element : DesignElements.in(language)) {
            Matcher title = Pattern.compile("title=\"([^\"]*)\"|\\|([^|\\n!]* [^|\\n!]*)\\|")
                    .matcher(element.dxl());
            while (title.find()) {
                labels.add(title.group(1) != null ? title.group(1) : title.group(2));
            }
        }
        return labels;
    }

    private static List<String> names(Document document) {
        Element root = document.getDocumentElement();
        List<String> names = new ArrayList<>();
        names.add(root.getAttribute("name").replaceAll("^\\((.*)\\)$", "$1"));
        names.add(root.getAttribute("alias"));
        return names;
    }

    private static List<Node> instructionsOf(Node node) {
        List<Node> found = new ArrayList<>();
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            if (child.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
                found.add(child);
            }
            found.addAll(instructionsOf(child));
        }
        return found;
    }

    private static Document parsed(String dxl) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(dxl)));
    }

    private static String file(String name) throws Exception {
        try (InputStream in = DesignElements.class.getResourceAsStream("elements/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

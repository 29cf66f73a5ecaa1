package org.dominomeetings.standin.dxl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One XML element as it stood in the file: name, attributes in their order, and children, which are elements
 * ({@code Xml}) and text ({@code String}) in their order.
 *
 * <p>A tree of our own and not DOM, because DOM sorts attributes, and a document that Notes exported has to come out
 * of the stand-in as it went in.
 */
public record Xml(String name, Map<String, String> attributes, List<Object> children) {
    public Xml(String name) {
        this(name, new LinkedHashMap<>(), new ArrayList<>());
    }

    /** This element, with the attribute set; null leaves it out. */
    public Xml with(String attribute, String value) {
        if (value != null) {
            attributes.put(attribute, value);
        }
        return this;
    }

    /** This element, with an element or a text added at its end. */
    public Xml add(Object child) {
        children.add(child);
        return this;
    }

    /** The attribute's value, or null. */
    public String get(String attribute) {
        return attributes.get(attribute);
    }

    public boolean is(String attribute) {
        return "true".equals(attributes.get(attribute));
    }

    /** The child elements, without text between them. */
    public List<Xml> elements() {
        return children.stream()
                .filter(Xml.class::isInstance)
                .map(Xml.class::cast)
                .toList();
    }

    public Optional<Xml> first(String childName) {
        return elements().stream()
                .filter(child -> child.name().equals(childName))
                .findFirst();
    }

    /** All text below this element, in its order. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Object child : children) {
            text.append(child instanceof Xml element ? element.text() : child);
        }
        return text.toString();
    }
}

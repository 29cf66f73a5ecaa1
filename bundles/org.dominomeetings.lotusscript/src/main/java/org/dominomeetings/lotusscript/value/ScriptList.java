package org.dominomeetings.lotusscript.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A list: elements by their tags, in the order in which they came (LSAZ_LISTS). */
public final class ScriptList {

    private final Supplier<Variable> element;
    private final boolean ignoresCase;
    private final Map<String, Element> elements = new LinkedHashMap<>();

    /** An element, as ForAll gives it. */
    public record Element(String tag, Variable variable) {}

    /** @param ignoresCase whether tags are the same in each case, as with {@code Option Compare NoCase} */
    public ScriptList(Supplier<Variable> element, boolean ignoresCase) {
        this.element = element;
        this.ignoresCase = ignoresCase;
    }

    private String key(String tag) {
        return ignoresCase ? tag.toLowerCase(Locale.ROOT) : tag;
    }

    /** To read it: an element that is not there is error 120. */
    public Variable at(String tag) {
        Element found = elements.get(key(tag));
        if (found == null) {
            throw Fault.LIST_ITEM.error();
        }
        return found.variable();
    }

    /** To assign it: it is made if it is not there. */
    public Variable create(String tag) {
        return elements.computeIfAbsent(key(tag), key -> new Element(tag, element.get()))
                .variable();
    }

    public boolean contains(String tag) {
        return elements.containsKey(key(tag));
    }

    /** Erase of one element; nothing happens if it is not there. */
    public void remove(String tag) {
        elements.remove(key(tag));
    }

    /** Erase of the whole list. */
    public void erase() {
        elements.clear();
    }

    /** As they are now: ForAll goes on over these when the list changes. */
    public List<Element> elements() {
        return new ArrayList<>(elements.values());
    }

    /** The tag of the element that has this variable; null if it has none. */
    public @Nullable String tag(Variable variable) {
        return elements.values().stream()
                .filter(each -> each.variable() == variable)
                .map(Element::tag)
                .findFirst()
                .orElse(null);
    }

    /** With the same values in variables of its own. */
    public ScriptList copy() {
        ScriptList copy = new ScriptList(element, ignoresCase);
        elements.values()
                .forEach(each -> copy.create(each.tag()).store(each.variable().get()));
        return copy;
    }

    public DataType type() {
        return element.get().type();
    }
}

package org.dominomeetings.lotusscript.client;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dominomeetings.lotusscript.formula.Formula;
import org.dominomeetings.lotusscript.parser.Parser;
import org.dominomeetings.lotusscript.syntax.Unit;
import org.dominomeetings.lotusscript.ui.FormField;
import org.dominomeetings.standin.dxl.Xml;
import org.dominomeetings.standin.dxl.XmlReader;
import org.jspecify.annotations.Nullable;

/** The design elements of a template, read from their DXL: libraries, forms with subforms, and the actions of views. */
public final class Design {

    private static final Map<String, FormField.Kind> KINDS = Map.of(
            "editable", FormField.Kind.EDITABLE,
            "computed", FormField.Kind.COMPUTED,
            "computedwhencomposed", FormField.Kind.COMPUTED_WHEN_COMPOSED,
            "computedfordisplay", FormField.Kind.COMPUTED_FOR_DISPLAY);

    private final Map<String, Unit> libraries = new HashMap<>();
    private final Map<String, DesignForm> elements = new HashMap<>();

    /**
     * @param dxl one element each
     * @throws org.dominomeetings.lotusscript.parser.SyntaxException for a script that is none
     * @throws org.dominomeetings.lotusscript.formula.FormulaException for a formula that does not run here
     */
    public Design(List<String> dxl) {
        dxl.forEach(element -> read(XmlReader.read(element)));
    }

    private void read(Xml element) {
        String name = element.get("name");
        if (element.name().equals("scriptlibrary")) {
            libraries.put(key(name), script(name, element));
            return;
        }
        DesignForm form = new DesignForm(fields(element), actions(name, element));
        elements.put(key(name), form);
        if (element.get("alias") != null) {
            elements.put(key(element.get("alias")), form);
        }
    }

    /** A form that is not ours, such as that of a calendar entry, with subforms of ours in it. */
    public Design withForm(String name, String... subforms) {
        List<FormField> fields = new ArrayList<>();
        List<DesignAction> actions = new ArrayList<>();
        for (String subform : subforms) {
            DesignForm part = elements.get(key(subform));
            if (part == null) {
                throw new IllegalArgumentException("there is no subform " + subform);
            }
            fields.addAll(part.fields());
            actions.addAll(part.actions());
        }
        elements.put(key(name), new DesignForm(fields, actions));
        return this;
    }

    /** Libraries that a {@code Use} can name. */
    public List<Unit> libraries() {
        return List.copyOf(libraries.values());
    }

    /** A form, subform or view by its name or alias; one without anything if there is none. */
    DesignForm element(String name) {
        return elements.getOrDefault(key(name), DesignForm.EMPTY);
    }

    private static List<DesignAction> actions(String owner, Xml element) {
        List<DesignAction> actions = new ArrayList<>();
        for (Xml action : below(element, "action")) {
            String title = action.get("title");
            Xml click = code(action, "click");
            boolean script = click != null && click.first("lotusscript").isPresent();
            actions.add(new DesignAction(
                    title,
                    action.get("icon") == null ? "" : action.get("icon"),
                    formula(action, "hidewhen"),
                    script ? null : formula(action, "click"),
                    script ? script(owner + ", " + title, action) : null));
        }
        return actions;
    }

    private static List<FormField> fields(Xml element) {
        List<FormField> fields = new ArrayList<>();
        for (Xml field : below(element, "field")) {
            fields.add(new FormField(
                    field.get("name"),
                    field.get("type"),
                    KINDS.getOrDefault(String.valueOf(field.get("kind")), FormField.Kind.EDITABLE),
                    formula(field, "defaultvalue")));
        }
        return fields;
    }

    /** The script of an element's events, in their order. */
    private static Unit script(String name, Xml element) {
        StringBuilder source = new StringBuilder();
        for (Xml code : element.elements()) {
            if (code.name().equals("code")) {
                code.first("lotusscript")
                        .ifPresent(script -> source.append(script.text()).append('\n'));
            }
        }
        return Parser.parse(name, source.toString());
    }

    private static @Nullable Formula formula(Xml element, String event) {
        Xml code = code(element, event);
        return code == null
                ? null
                : code.first("formula")
                        .map(formula -> Formula.parse(formula.text()))
                        .orElse(null);
    }

    private static @Nullable Xml code(Xml element, String event) {
        return element.elements().stream()
                .filter(child -> child.name().equals("code") && event.equals(child.get("event")))
                .findFirst()
                .orElse(null);
    }

    private static List<Xml> below(Xml element, String name) {
        List<Xml> found = new ArrayList<>();
        for (Xml child : element.elements()) {
            if (child.name().equals(name)) {
                found.add(child);
            }
            found.addAll(below(child, name));
        }
        return found;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

package org.dominomeetings.lotusscript.ui;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Vector;
import lotus.domino.DateTime;
import lotus.domino.Document;
import lotus.domino.Item;
import lotus.domino.NotesException;
import org.dominomeetings.lotusscript.backend.Backend;
import org.dominomeetings.lotusscript.formula.FormulaContext;
import org.dominomeetings.lotusscript.value.Conversions;
import org.dominomeetings.lotusscript.value.Dates;
import org.dominomeetings.lotusscript.value.Fault;
import org.dominomeetings.lotusscript.value.ScriptArray;
import org.dominomeetings.lotusscript.value.ScriptObject;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one window: what was typed and is not in the document yet, what is shown and never stored, and the items of the
 * document, whose changes show at once.
 */
final class Fields {

    private final Backend backend;
    private final Document document;
    private final List<FormField> design;
    private final FormulaContext context;
    private final Map<String, String> typed = new HashMap<>();
    private final Map<String, List<Object>> displayed = new HashMap<>();

    /** @param design of the form with its subforms */
    Fields(Backend backend, Document document, List<FormField> design, WindowFormulas formulas) {
        this.backend = backend;
        this.document = document;
        this.design = design;
        this.context = formulas.of(this::values);
    }

    FormulaContext context() {
        return context;
    }

    /** Computes what a form computes when a document is opened; for a new one also what is stored. */
    void open(boolean isNew) throws NotesException {
        for (FormField field : design) {
            boolean missing = !document.hasItem(field.name());
            if (field.kind() == FormField.Kind.COMPUTED_FOR_DISPLAY) {
                compute(field);
            } else if (isNew && missing && field.value() != null) {
                compute(field);
            } else if (isNew && missing) {
                document.replaceItemValue(field.name(), "").recycle();
            }
        }
    }

    /** Puts into the document what was typed, and computes anew. */
    void refresh() throws NotesException {
        for (Map.Entry<String, String> entry : typed.entrySet()) {
            store(entry.getKey(), entry.getValue());
        }
        typed.clear();
        for (FormField field : design) {
            if (field.kind() == FormField.Kind.COMPUTED || field.kind() == FormField.Kind.COMPUTED_FOR_DISPLAY) {
                compute(field);
            }
        }
    }

    private void compute(FormField field) throws NotesException {
        List<Object> values =
                field.value() == null ? values(field.name()) : field.value().evaluate(context);
        if (field.kind() == FormField.Kind.COMPUTED_FOR_DISPLAY) {
            displayed.put(key(field.name()), values);
            return;
        }
        Vector<Object> stored = new Vector<>();
        for (Object value : values) {
            if (value instanceof String || value instanceof Double) {
                stored.add(value);
            }
        }
        if (stored.size() == values.size() && !values.isEmpty()) {
            document.replaceItemValue(field.name(), stored).recycle();
        }
    }

    /** Of the type that the field has in the form, or the item has that is there. */
    private void store(String name, String text) throws NotesException {
        ScriptObject script = backend.wrap(document);
        String type = typeOf(name);
        if (type.equals("datetime")) {
            LocalDateTime date = Dates.parse(text);
            if (date == null && !text.isEmpty()) {
                throw Fault.TYPE_MISMATCH.error("Cannot convert text to a time in field " + name);
            }
            script.invoke("ReplaceItemValue", List.of(name, date == null ? "" : date));
        } else if (type.equals("number") && !text.isEmpty()) {
            script.invoke("ReplaceItemValue", List.of(name, Conversions.number(text)));
        } else {
            script.invoke("ReplaceItemValue", List.of(name, text));
        }
    }

    private String typeOf(String name) throws NotesException {
        FormField field = find(name);
        if (field != null) {
            return field.type();
        }
        Item item = document.getFirstItem(name);
        if (item == null) {
            return "text";
        }
        int type = item.getType();
        item.recycle();
        return type == Item.DATETIMES ? "datetime" : type == Item.NUMBERS ? "number" : "text";
    }

    /** Whether the form has it; of a form that is not ours, what the document has. */
    boolean has(String name) {
        return find(name) != null || context.item(name) != null && !values(name).isEmpty() || hasItem(name);
    }

    private boolean hasItem(String name) {
        try {
            return document.hasItem(name);
        } catch (NotesException e) {
            throw new IllegalStateException(e.text, e);
        }
    }

    private @Nullable FormField find(String name) {
        return design.stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    void type(String name, String text) {
        FormField field = find(name);
        if (field != null && field.kind() != FormField.Kind.EDITABLE) {
            throw Fault.ILLEGAL_CALL.error(name + " is computed");
        }
        typed.put(key(name), text);
    }

    /** As it is on the screen. */
    String text(String name) {
        String pending = typed.get(key(name));
        if (pending != null) {
            return pending;
        }
        List<Object> shown = displayed.get(key(name));
        if (shown != null) {
            return String.join("; ", shown.stream().map(Fields::shown).toList());
        }
        ScriptArray array = (ScriptArray) backend.wrap(document).get("GetItemValue", List.of(name));
        return String.join("; ", array.values().stream().map(Fields::shown).toList());
    }

    private static String shown(Object value) {
        return value instanceof Double || value instanceof LocalDateTime ? Conversions.text(value) : value.toString();
    }

    /** As a formula sees it. */
    private List<Object> values(String name) {
        List<Object> shown = displayed.get(key(name));
        if (shown != null) {
            return shown;
        }
        try {
            List<Object> values = new ArrayList<>();
            if (document.hasItem(name)) {
                for (Object value : document.getItemValue(name)) {
                    values.add(value instanceof DateTime time ? instant(time) : value);
                }
                if (values.isEmpty()) {
                    values.add("");
                }
            }
            return values;
        } catch (NotesException e) {
            throw new IllegalStateException(e.text, e);
        }
    }

    /** What has no zone or no day is compared as if it were of Greenwich. */
    private static Instant instant(DateTime time) throws NotesException {
        LocalDateTime date = Dates.parse(time.getGMTTime().replace(" GMT", ""));
        time.recycle();
        if (date == null) {
            throw new IllegalStateException("a time that this client does not read");
        }
        return date.toInstant(ZoneOffset.UTC);
    }

    boolean isTyped() {
        return !typed.isEmpty();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

package org.dominomeetings.lotusscript.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Vector;
import java.util.function.Supplier;
import lotus.domino.DateTime;
import lotus.domino.Document;
import lotus.domino.Item;
import lotus.domino.NotesException;
import org.dominomeetings.lotusscript.client.ClickResult;
import org.dominomeetings.lotusscript.client.NotesClient;
import org.dominomeetings.lotusscript.ui.UiDocument;
import org.dominomeetings.standin.DominoServer;
import org.jspecify.annotations.Nullable;

/**
 * A window of {@link NotesClient}, with the fields of a calendar entry that a person would fill in there. Its Notes objects belong to
 * the thread that opened it, and every method is for that thread.
 */
final class ClientDesk implements AutoCloseable {
    private static final Map<String, String> LABELS = Map.of(
            "Subject",
            "Subject",
            "StartDate",
            "Starts",
            "EndDate",
            "Ends",
            "Location",
            "Location",
            "Body",
            "Description");

    private static final List<String> FIELDS = List.of("Subject", "StartDate", "EndDate", "Location", "Body");

    private final NotesClient client;
    private final Supplier<JsonArray> rows;
    private final List<String> opened = new ArrayList<>();
    private String error = "";
    private String clipboard = "";

    /** @param rows what an open view shows, read anew each time */
    ClientDesk(NotesClient client, Supplier<JsonArray> rows) {
        this.client = client;
        this.rows = rows;
    }

    /** The window, as the page draws it: form, actions that are not hidden, fields, the document's items. */
    JsonObject show() {
        UiDocument window = client.window();
        JsonObject shown = new JsonObject();
        JsonArray actions = new JsonArray();
        client.actions().forEach(action -> {
            JsonObject one = new JsonObject();
            one.addProperty("title", action.title());
            one.addProperty("standsOut", !action.icon().isEmpty());
            actions.add(one);
        });
        shown.add("actions", actions);
        shown.add("opened", Dialog.array(opened()));
        shown.addProperty("clipboard", clipboard);
        shown.add("rows", window == null ? rows.get() : new JsonArray());
        if (!error.isEmpty()) {
            shown.addProperty("error", error);
        }
        try {
            describe(window, shown);
        } catch (NotesException e) {
            throw new IllegalStateException(e.text, e);
        }
        return shown;
    }

    /** Those of the click that is under way, too. */
    private List<String> opened() {
        List<String> all = new ArrayList<>(opened);
        all.addAll(client.screen().urls());
        return all;
    }

    private static void describe(@Nullable UiDocument window, JsonObject shown) throws NotesException {
        JsonArray fields = new JsonArray();
        JsonObject items = new JsonObject();
        shown.addProperty("form", window == null ? "" : window.form());
        shown.addProperty("editMode", window != null && window.isEditing());
        shown.addProperty("isNew", window != null && window.document().isNewNote());
        shown.addProperty("unid", window == null ? "" : window.document().getUniversalID());
        if (window != null) {
            boolean entry = window.form().equals("Appointment");
            for (String name : entry ? FIELDS : List.of("dmLabel", "dmMessage", "dmAccountName", "dmSince")) {
                fields.add(field(window, name, entry));
            }
            for (Object each : window.document().getItems()) {
                Item item = (Item) each;
                items.addProperty(item.getName(), text(item));
            }
        }
        shown.add("fields", fields);
        shown.add("items", items);
    }

    private static JsonObject field(UiDocument window, String name, boolean editable) {
        JsonObject field = new JsonObject();
        field.addProperty("name", name);
        field.addProperty("label", LABELS.getOrDefault(name, name.replaceFirst("^dm", "")));
        field.addProperty("value", window.shown(name));
        field.addProperty("lines", name.equals("Location") || name.equals("Body") ? 4 : 1);
        field.addProperty("editable", editable);
        return field;
    }

    private static String text(Item item) throws NotesException {
        Vector<?> values = item.getValues();
        if (values == null) {
            return item.getText();
        }
        List<String> texts = new ArrayList<>();
        for (Object value : values) {
            if (value instanceof DateTime time) {
                texts.add(time.toJavaDate().toInstant().toString());
            } else {
                texts.add(String.valueOf(value));
            }
        }
        return String.join("\n", texts);
    }

    /** Clicks an action by its title; returns when its script is done. */
    void click(String title) {
        ClickResult result = client.click(title);
        opened.addAll(result.urls());
        client.screen().clear();
        clipboard = result.clipboard().isEmpty() ? clipboard : result.clipboard();
        error = !result.ended().isEmpty()
                ? result.ended()
                : result.error() == null ? "" : String.valueOf(result.error().getMessage());
    }

    /** Types into a field. A time is typed as {@code 2031-05-06T10:00}, in the client's zone, into the field of the day, and set in that of the time, too. */
    void type(String field, String value) {
        UiDocument window = client.window();
        if (window == null) {
            return;
        }
        // A double click does that, in a window that is open for reading.
        window.set("EditMode", List.of(), true);
        if (field.endsWith("Date") && !value.isEmpty()) {
            setTime(window.document(), field.replace("Date", ""), LocalDateTime.parse(value));
        } else {
            window.type(field, value);
        }
    }

    private static void setTime(Document document, String edge, LocalDateTime time) {
        try {
            DateTime moment = document.getParentDatabase()
                    .getParent()
                    .createDateTime(java.util.Date.from(
                            time.atZone(DominoServer.current().clock().getZone())
                                    .toInstant()));
            document.replaceItemValue(edge + "Date", moment);
            document.replaceItemValue(edge + "Time", moment);
            document.replaceItemValue(edge + "DateTime", moment);
            moment.recycle();
        } catch (NotesException e) {
            throw new IllegalStateException(e.text, e);
        }
    }

    void save() {
        UiDocument window = client.window();
        if (window != null) {
            window.invoke("Save", List.of());
        }
    }

    @Override
    public void close() {
        client.close();
    }
}

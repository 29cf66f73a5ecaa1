package org.dominomeetings.standin.http.control.document;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lotus.domino.Item;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NoteBuilder;
import org.dominomeetings.standin.store.NoteItem;
import org.dominomeetings.standin.store.NotesTime;
import org.dominomeetings.standin.store.NsfFolder;
import org.dominomeetings.standin.store.Unid;
import org.dominomeetings.standin.store.UnrestrictedWriter;

/**
 * Simulates another person at a Notes client, for tests: changes a document and saves it, or deletes it. Whoever has it
 * open meanwhile finds it changed.
 */
final class ConcurrentEditor {
    private final NsfFolder database;
    private final Clock clock;
    private final UnrestrictedWriter writer;

    ConcurrentEditor(NsfFolder database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.writer = new UnrestrictedWriter(database, clock);
    }

    /**
     * Saves a document, or creates it.
     *
     * @param body {@code {"items":{name: value}}}; a value is text, a number, a list of either, null to remove the item,
     *     {@code {"datetime":"2026-12-01T09:00:00Z","zone":"Europe/Berlin"}} or {@code {"date":"2026-12-01"}}
     * @return null for one that was deleted
     */
    Note save(String unid, JsonObject body) {
        if (body == null || !body.has("items") || !Unid.isValid(unid)) {
            throw new IllegalArgumentException("{\"items\":{…}} for a universal id is wanted");
        }
        Note old = database.find(unid);
        if (old != null && old.deleted()) {
            return null;
        }
        Note note = old == null ? new NoteBuilder(unid).created(clock.instant()).build() : old;
        for (Map.Entry<String, JsonElement> typed :
                body.getAsJsonObject("items").entrySet()) {
            note = typed.getValue().isJsonNull()
                    ? without(note, typed.getKey())
                    : note.with(item(note, typed.getKey(), typed.getValue()));
        }
        return writer.save(note);
    }

    /** @return the stub, or null where there is nothing to delete */
    Note delete(String unid) {
        return writer.delete(unid);
    }

    private static Note without(Note note, String name) {
        List<NoteItem> kept = new ArrayList<>(note.items());
        kept.removeIf(item -> item.isNamed(name));
        return note.withItems(kept);
    }

    /** A form keeps its fields' types: rich text stays rich text, and names, readers and authors stay what they are. */
    private static NoteItem item(Note note, String name, JsonElement typed) {
        NoteItem old = note.item(name).orElse(null);
        if (old != null && old.type() == Item.RICHTEXT && typed.isJsonPrimitive()) {
            return new NoteBuilder()
                    .richText(name, typed.getAsString().split("\n"))
                    .build()
                    .item(name)
                    .orElseThrow();
        }
        List<Object> values = new ArrayList<>();
        JsonArray elements = typed.isJsonArray() ? typed.getAsJsonArray() : new JsonArray();
        if (!typed.isJsonArray()) {
            elements.add(typed);
        }
        elements.forEach(element -> values.add(value(element)));
        NoteItem fresh = NoteItem.of(name, type(values), values);
        return old == null || old.type() != fresh.type()
                ? fresh
                : new NoteItem(name, fresh.type(), typed.isJsonArray(), values, old.flags(), null);
    }

    private static int type(List<Object> values) {
        if (values.isEmpty() || values.get(0) instanceof String) {
            return Item.TEXT;
        }
        return values.get(0) instanceof Double ? Item.NUMBERS : Item.DATETIMES;
    }

    private static Object value(JsonElement element) {
        if (element.isJsonObject() && element.getAsJsonObject().has("date")) {
            return NotesTime.dateOnly(
                    LocalDate.parse(element.getAsJsonObject().get("date").getAsString()));
        }
        if (element.isJsonObject()) {
            JsonObject time = element.getAsJsonObject();
            String zone = time.has("zone") ? time.get("zone").getAsString() : "UTC";
            return NotesTime.of(Instant.parse(time.get("datetime").getAsString()), ZoneId.of(zone));
        }
        JsonPrimitive primitive = element.getAsJsonPrimitive();
        if (primitive.isBoolean()) {
            throw new IllegalArgumentException(
                    "Notes has no booleans: " + primitive.toString().toLowerCase(Locale.ROOT));
        }
        return primitive.isNumber() ? (Object) primitive.getAsDouble() : primitive.getAsString();
    }
}

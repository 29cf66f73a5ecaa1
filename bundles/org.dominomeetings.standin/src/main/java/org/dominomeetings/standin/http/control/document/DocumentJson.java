package org.dominomeetings.standin.http.control.document;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lotus.domino.Item;
import org.dominomeetings.standin.dxl.RichTextAsText;
import org.dominomeetings.standin.dxl.XmlWriter;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NoteItem;
import org.dominomeetings.standin.store.NotesTime;
import org.dominomeetings.standin.store.NotesTimeRange;

/** Renders documents as the control API's JSON. */
final class DocumentJson {
    private DocumentJson() {}

    static List<Map<String, Object>> list(List<Note> notes) {
        return notes.stream().map(DocumentJson::summary).toList();
    }

    static Map<String, Object> of(Note note) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("unid", note.unid());
        json.put("sequence", note.sequence());
        json.put("created", note.created().toString());
        json.put("modified", note.modified().toString());
        json.put("deleted", note.deleted());
        json.put("items", note.items().stream().map(DocumentJson::item).toList());
        return json;
    }

    private static Map<String, Object> summary(Note note) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("unid", note.unid());
        json.put("form", note.text("Form"));
        json.put("subject", note.text("Subject"));
        return json;
    }

    private static Map<String, Object> item(NoteItem item) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", item.name());
        json.put("type", type(item));
        json.put("flags", item.flags().stream().map(flag -> flag.attribute()).toList());
        json.put("values", values(item));
        return json;
    }

    private static String type(NoteItem item) {
        return switch (item.type()) {
            case Item.TEXT -> "text";
            case Item.NUMBERS -> "number";
            case Item.DATETIMES -> "datetime";
            case Item.RICHTEXT -> "richtext";
            case Item.NOTEREFS -> "noteref";
            default -> Integer.toString(item.type());
        };
    }

    private static List<Object> values(NoteItem item) {
        if (item.payload() == null) {
            return item.values().stream().map(DocumentJson::value).toList();
        }
        return List.of(
                item.type() == Item.RICHTEXT ? RichTextAsText.of(item.payload()) : XmlWriter.exact(item.payload()));
    }

    static Object value(Object value) {
        if (value instanceof NotesTime time) {
            return time(time);
        }
        if (value instanceof NotesTimeRange range) {
            return time(range.start()) + "/" + time(range.end());
        }
        return value;
    }

    /** ISO 8601, with what the value has of date, time and offset. */
    private static String time(NotesTime time) {
        if (time.date() == null) {
            return time.time().toString();
        }
        if (time.time() == null) {
            return time.date().toString();
        }
        LocalDateTime local = LocalDateTime.of(time.date(), time.time());
        return time.offset() == null
                ? local.toString()
                : OffsetDateTime.of(local, time.offset()).toString();
    }
}

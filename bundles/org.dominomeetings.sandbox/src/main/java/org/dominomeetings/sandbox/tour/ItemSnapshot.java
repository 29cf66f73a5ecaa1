package org.dominomeetings.sandbox.tour;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A snapshot of a document's items and its meeting; each as one text with a line per value. */
final class ItemSnapshot {
    private final Map<String, String> values;

    private ItemSnapshot(Map<String, String> values) {
        this.values = values;
    }

    /**
     * @param document what the stand-in's control API answers for a document
     */
    static ItemSnapshot of(JsonObject document) {
        Map<String, String> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (JsonElement element : document.getAsJsonArray("items")) {
            JsonObject item = element.getAsJsonObject();
            List<String> texts = new ArrayList<>();
            item.getAsJsonArray("values").forEach(value -> texts.add(value.getAsString()));
            values.put(item.get("name").getAsString(), String.join("\n", texts));
        }
        return new ItemSnapshot(values);
    }

    /**
     * These items, and beside them what a meeting service knows of the meeting.
     *
     * @param service how it is called in a table
     * @param meeting what the simulator's control API shows of it; null where it has none
     */
    ItemSnapshot with(String service, JsonObject meeting, String... members) {
        Map<String, String> all = new TreeMap<>(values);
        for (String member : members) {
            if (meeting != null && meeting.has(member)) {
                all.put(service + ": " + member, meeting.get(member).getAsString());
            }
        }
        return new ItemSnapshot(all);
    }

    /** The item's values, one a line; empty for an item that is not there. */
    String text(String name) {
        return values.getOrDefault(name, "");
    }

    /** What differs, as rows of name, this value and that value. */
    List<List<String>> differencesTo(ItemSnapshot later) {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(values.keySet());
        names.addAll(later.values.keySet());
        List<List<String>> rows = new ArrayList<>();
        for (String name : names) {
            if (!text(name).equals(later.text(name))) {
                rows.add(List.of(name, text(name), later.text(name)));
            }
        }
        return rows;
    }
}

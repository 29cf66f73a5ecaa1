package org.dominomeetings.tests.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dominomeetings.sandbox.sample.Person;
import org.dominomeetings.tests.Controls;

/** The meetings that Webex has, the entries that show one, and what Jane was told, against each other. */
final class Comparison {
    private static final String MAIL = Person.JANE.mailFile();

    private final Controls controls;
    private final List<Entry> entries;
    private final List<String> lost = new ArrayList<>();
    private final List<String> duplicate = new ArrayList<>();
    private final List<String> orphaned = new ArrayList<>();
    private final List<String> moved = new ArrayList<>();
    private int live;

    private Comparison(Controls controls, List<Entry> entries) {
        this.controls = controls;
        this.entries = entries;
    }

    static Comparison of(Controls controls, List<Entry> entries) {
        Comparison comparison = new Comparison(controls, entries);
        List<JsonObject> meetings = new ArrayList<>();
        controls.webexMeetings().forEach(meeting -> meetings.add(meeting.getAsJsonObject()));
        entries.forEach(entry -> comparison.compare(entry, meetings));
        return comparison;
    }

    private void compare(Entry entry, List<JsonObject> all) {
        List<JsonObject> own = all.stream()
                .filter(meeting -> meeting.get("title").getAsString().startsWith(entry.name()))
                .toList();
        live += own.size();
        String shown = text(controls.items(MAIL, entry.unid()), "meetingURL");
        if (own.size() > 1) {
            duplicate.add(entry.name() + "has " + own.size());
        }
        if (own.isEmpty()) {
            if (entry.isCertainlyWith() || !shown.isEmpty()) {
                lost.add(entry.name() + "was told " + entry.link() + " and shows \"" + shown + "\"");
            }
            return;
        }
        List<String> links = own.stream()
                .map(meeting -> meeting.get("webLink").getAsString())
                .toList();
        if (entry.isCertainlyWithout() || !links.contains(shown)) {
            orphaned.add(entry.name() + links + ", shows \"" + shown + "\"");
        }
        if (entry.link() != null && !links.contains(entry.link())) {
            moved.add(entry.name() + "was told " + entry.link() + " and has " + links);
        }
    }

    /** The first value of an item, empty if there is none. */
    static String text(Map<String, String> items, String name) {
        String values = items.getOrDefault(name, "[]");
        JsonElement first = null;
        for (JsonElement value : JsonParser.parseString(values).getAsJsonArray()) {
            first = first == null ? value : first;
        }
        return first == null ? "" : first.getAsString();
    }

    /** Whether Webex has a meeting that the entry shows. */
    static boolean isLive(Controls controls, Entry entry) {
        return !text(controls.items(MAIL, entry.unid()), "meetingURL").isEmpty();
    }

    void assertExactlyOneEach() {
        assertThat(lost).as("lost").isEmpty();
        assertThat(duplicate).as("duplicate").isEmpty();
        assertThat(orphaned).as("orphaned").isEmpty();
        assertThat(moved).as("with another link than guests have").isEmpty();
    }

    @Override
    public String toString() {
        return String.format(
                "%d entries, %d live meetings: %d lost, %d duplicate, %d orphaned, %d with another link",
                entries.size(), live, lost.size(), duplicate.size(), orphaned.size(), moved.size());
    }
}

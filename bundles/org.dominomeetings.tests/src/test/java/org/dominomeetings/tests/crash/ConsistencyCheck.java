package org.dominomeetings.tests.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.tests.support.ControlApiClient;

/**
 * The meetings that the services have, the entries that show one, and what Jane was told, against each other.
 *
 * <p>Google Meet alone may have spaces that no entry shows. It deletes none, so those of deleted meetings stay; and nobody can
 * ask it what became of a create without an answer, so such a create may leave a space that nobody has ever seen.
 */
final class ConsistencyCheck {
    private static final String MAIL = SamplePerson.JANE.mailFile();

    private final ControlApiClient controls;
    private final List<TrackedEntry> entries;
    private final Map<Service, List<JsonObject>> meetings = new EnumMap<>(Service.class);
    private final Set<String> shownLinks = new HashSet<>();
    private final List<String> lost = new ArrayList<>();
    private final List<String> duplicate = new ArrayList<>();
    private final List<String> orphaned = new ArrayList<>();
    private final List<String> moved = new ArrayList<>();
    private int live;
    private long unseen;

    private ConsistencyCheck(ControlApiClient controls, SimulatedServices simulated, List<TrackedEntry> entries) {
        this.controls = controls;
        this.entries = entries;
        Service.called().forEach(service -> meetings.put(service, simulated.meetings(service)));
    }

    static ConsistencyCheck of(ControlApiClient controls, SimulatedServices simulated, List<TrackedEntry> entries) {
        ConsistencyCheck comparison = new ConsistencyCheck(controls, simulated, entries);
        entries.forEach(comparison::compare);
        Service.called().forEach(comparison::compareRest);
        return comparison;
    }

    private void compare(TrackedEntry entry) {
        String shown = shown(controls, entry);
        List<JsonObject> own = meetings.getOrDefault(entry.service(), List.of()).stream()
                .filter(meeting -> entry.service().hasTitles()
                        ? entry.service().title(meeting).startsWith(entry.name())
                        : leads(shown, entry.service(), meeting))
                .toList();
        String about = entry + " has " + own + ", shows \"" + shown + "\", was told " + entry.link();
        boolean called = entry.service().isCalled();
        boolean exists = called ? !own.isEmpty() : !shown.isEmpty();
        live += called ? own.size() : exists ? 1 : 0;
        if (own.size() > 1 || !shown.isEmpty() && !shownLinks.add(shown)) {
            duplicate.add(about);
        }
        if (!exists) {
            if (entry.isCertainlyWith() || !shown.isEmpty()) {
                lost.add(about);
            }
            return;
        }
        boolean reached = !called || own.stream().anyMatch(meeting -> leads(shown, entry.service(), meeting));
        if (entry.isCertainlyWithout() || !reached) {
            orphaned.add(about);
        }
        if (entry.link() != null && !entry.link().equals(shown)) {
            moved.add(about);
        }
    }

    /** What is of no entry. */
    private void compareRest(Service service) {
        List<TrackedEntry> own =
                entries.stream().filter(entry -> entry.service() == service).toList();
        if (service.hasTitles()) {
            meetings.get(service).stream()
                    .filter(meeting -> own.stream()
                            .noneMatch(entry -> service.title(meeting).startsWith(entry.name())))
                    .forEach(meeting -> orphaned.add(service + " " + meeting));
            return;
        }
        Set<String> seen = new HashSet<>(shownLinks);
        own.forEach(entry -> seen.addAll(entry.links()));
        unseen = meetings.get(service).stream()
                .filter(meeting -> seen.stream().noneMatch(link -> leads(link, service, meeting)))
                .count();
        int unheard = own.stream().mapToInt(TrackedEntry::unheard).sum();
        if (unseen > unheard) {
            orphaned.add(service + " has " + unseen + " that nobody has seen, of " + unheard + " without an answer");
        }
    }

    private static boolean leads(String link, Service service, JsonObject meeting) {
        return !link.isEmpty() && service.leadsTo(link, meeting);
    }

    /** The link that an entry shows; empty if it shows none. */
    static String shown(ControlApiClient controls, TrackedEntry entry) {
        return text(controls.items(MAIL, entry.unid()), "meetingURL");
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

    void assertExactlyOneEach() {
        assertThat(lost).as("lost").isEmpty();
        assertThat(duplicate).as("duplicate").isEmpty();
        assertThat(orphaned).as("orphaned").isEmpty();
        assertThat(moved).as("with another link than guests have").isEmpty();
    }

    @Override
    public String toString() {
        return String.format(
                "%d entries, %d live meetings: %d lost, %d duplicate, %d orphaned, %d with another link;"
                        + " %d spaces at Meet that nobody has seen",
                entries.size(), live, lost.size(), duplicate.size(), orphaned.size(), moved.size(), unseen);
    }
}

package org.dominomeetings.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The members of a meeting as the service holds it, by their path, as text. Immutable. */
final class Members {
    private final Map<String, String> byPath = new TreeMap<>();

    private Members() {}

    static Members of(JsonNode meeting) {
        Members members = new Members();
        members.add("", meeting);
        return members;
    }

    /** The path of a member that is this number, and not a text of the same digits. */
    static Optional<String> numberIn(JsonNode meeting, String digits) {
        return of(meeting).byPath.entrySet().stream()
                .filter(member -> member.getValue().equals(digits))
                .map(Map.Entry::getKey)
                .filter(path -> meeting.at(path).isNumber())
                .findFirst();
    }

    private void add(String path, JsonNode node) {
        if (node.isObject()) {
            node.fields().forEachRemaining(member -> add(path + "/" + member.getKey(), member.getValue()));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                add(path + "/" + i, node.get(i));
            }
        } else {
            byPath.put(path, node.asText());
        }
    }

    Collection<String> values() {
        return byPath.values();
    }

    /** Empty where there is no such member. */
    String text(String path) {
        return byPath.getOrDefault(path, "");
    }

    /** What is not as it was. */
    Map<String, String> differingFrom(Members before) {
        Map<String, String> differing = new TreeMap<>(byPath);
        differing.entrySet().removeAll(before.byPath.entrySet());
        return differing;
    }
}

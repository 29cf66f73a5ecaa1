package org.dominomeetings.simulators.webex;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dominomeetings.simulators.http.ErrorResponseException;
import org.dominomeetings.simulators.http.Json;
import org.dominomeetings.simulators.oauth.RandomStrings;

/** Parses a request's body into a meeting's details, by the rules. The body fits the contract. */
final class WebexMeetingParser {
    /** Values where a host chose none: those of the example answer in Cisco's description. */
    private static final String SWITCHES = "{\"enabledAutoRecordMeeting\":false,\"enabledJoinBeforeHost\":false,"
            + "\"joinBeforeHostMinutes\":0,\"excludePassword\":false,\"publicMeeting\":false,\"reminderTime\":10,"
            + "\"unlockedMeetingJoinSecurity\":\"allowJoin\"}";

    /** Cisco's description, CreateMeetingObject.timezone and the headers of the reading operations. */
    static final String ZONE = "UTC";

    private final WebexRules rules;
    private final WebexTimes times;
    private final RandomStrings secrets;

    WebexMeetingParser(WebexRules rules, WebexTimes times, RandomStrings secrets) {
        this.rules = rules;
        this.times = times;
        this.secrets = secrets;
    }

    /** @return details of a new meeting, or of one whose details are all replaced */
    WebexDetails fresh(ObjectNode body, String clientId) {
        return fill(
                body, clientId, new WebexDetails(null, null, null, ZONE, null, null, Map.of(), Json.parse(SWITCHES)));
    }

    /**
     * @param before what holds where the body says nothing
     * @return the details after the change
     * @throws ErrorResponseException where a rule is broken
     */
    WebexDetails fill(ObjectNode body, String clientId, WebexDetails before) {
        String zoneName = text(body, "timezone", before.timezone());
        ZoneId zone = times.zone(zoneName);
        Instant start = before.start();
        if (body.has("start")) {
            start = rules.start(times.read(body.get("start").textValue(), zone));
        }
        Instant end = before.end();
        if (body.has("end")) {
            end = times.read(body.get("end").textValue(), zone);
            rules.end(end);
        }
        if (body.has("start") || body.has("end")) {
            rules.duration(start, end);
        }
        return new WebexDetails(
                text(body, "title", before.title()),
                text(body, "agenda", before.agenda()),
                password(body, before.password()),
                zoneName,
                start,
                end,
                tags(body, clientId, before.tags()),
                switches(body, before.options()));
    }

    /** JSON null clears a text (Cisco's description, operation "patch a meeting", of the agenda). */
    private static String text(ObjectNode body, String member, String before) {
        return body.has(member) ? body.get(member).textValue() : before;
    }

    private String password(ObjectNode body, String before) {
        if (body.has("password")) {
            rules.password(body.get("password").textValue());
            return body.get("password").textValue();
        }
        return before == null ? randomPassword() : before;
    }

    /** @return a password that the rules allow; letters and digits that look alike are left out */
    private String randomPassword() {
        return secrets.of("ABCDEFGHJKLMNPQRSTUVWXYZ", 2)
                + secrets.of("abcdefghijkmnpqrstuvwxyz", 6)
                + secrets.of("23456789", 3);
    }

    /** Empty and null both delete all tags (Cisco's description, PatchMeetingObject.integrationTags). */
    private static Map<String, List<String>> tags(ObjectNode body, String clientId, Map<String, List<String>> before) {
        if (!body.has("integrationTags")) {
            return before;
        }
        List<String> given = new ArrayList<>();
        body.get("integrationTags").forEach(tag -> given.add(tag.textValue()));
        Map<String, List<String>> tags = new HashMap<>(before);
        tags.put(clientId, List.copyOf(given));
        return tags;
    }

    private static ObjectNode switches(ObjectNode body, ObjectNode before) {
        ObjectNode switches = before.deepCopy();
        before.fieldNames().forEachRemaining(name -> {
            JsonNode given = body.get(name);
            if (given != null) {
                switches.set(name, given);
            }
        });
        return switches;
    }
}

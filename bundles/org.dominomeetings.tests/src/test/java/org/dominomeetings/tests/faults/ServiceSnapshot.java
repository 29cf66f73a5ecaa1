package org.dominomeetings.tests.faults;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.Set;
import org.dominomeetings.tests.faults.FaultTable.Route;

/** A service at one moment, as its simulator's control API shows it. */
final class ServiceSnapshot {
    private final JsonArray meetings;
    private final JsonArray requests;

    ServiceSnapshot(JsonArray meetings, JsonArray requests) {
        this.meetings = meetings;
        this.requests = requests;
    }

    /** Ids of all meetings that the service holds but these, whoever knows of them: some have neither title nor time. */
    Set<String> meetingsBut(Set<String> others) {
        Set<String> ids = new HashSet<>();
        for (JsonElement each : meetings) {
            JsonObject meeting = each.getAsJsonObject();
            ids.add(meeting.get(meeting.has("id") ? "id" : "meetingId").getAsString());
        }
        ids.removeAll(others);
        return ids;
    }

    /** How often it was asked on a route and did not say that the token was over, by whichever status it says so. */
    int asked(Route route) {
        int asked = 0;
        for (JsonElement each : requests) {
            JsonObject request = each.getAsJsonObject();
            boolean over = is(request, "status", "401") || is(request, "fault", "expire-token");
            boolean onRoute = route.takes(
                    request.get("method").getAsString(), request.get("path").getAsString());
            asked += onRoute && !over ? 1 : 0;
        }
        return asked;
    }

    private static boolean is(JsonObject request, String member, String value) {
        return !request.get(member).isJsonNull()
                && request.get(member).getAsString().equals(value);
    }
}

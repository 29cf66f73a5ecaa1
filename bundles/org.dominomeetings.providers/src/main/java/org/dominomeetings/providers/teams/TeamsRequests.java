package org.dominomeetings.providers.teams;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.meeting.SyncedDetails;

/** What Graph is told. It knows neither an agenda nor a time zone of a meeting. */
final class TeamsRequests {
    private TeamsRequests() {}

    static JsonObject createOrGet(MeetingDetails details, String tag) {
        JsonObject body = keyed(tag);
        body.addProperty("subject", details.subject());
        putTimes(body, details.start(), details.end());
        return body;
    }

    /** What is known of a meeting whose subject nobody has kept. Times that are not known become Graph's own, an hour from now. */
    static JsonObject createOrGet(SyncedDetails sent, String tag) {
        JsonObject body = keyed(tag);
        if (sent.start().isPresent() && sent.end().isPresent()) {
            putTimes(body, sent.start().get(), sent.end().get());
        }
        return body;
    }

    static JsonObject update(MeetingDetails details, Set<Detail> changed) {
        JsonObject body = new JsonObject();
        if (changed.contains(Detail.SUBJECT)) {
            body.addProperty("subject", details.subject());
        }
        if (Detail.sayWhen(changed)) {
            putTimes(body, details.start(), details.end());
        }
        return body;
    }

    private static JsonObject keyed(String tag) {
        JsonObject body = new JsonObject();
        body.addProperty("externalId", tag);
        return body;
    }

    /** Always both: Graph refuses a change of one alone (Update onlineMeeting). */
    private static void putTimes(JsonObject body, Instant start, Instant end) {
        body.addProperty("startDateTime", toTheSecond(start));
        body.addProperty("endDateTime", toTheSecond(end));
    }

    /** Graph reads fewer digits after the second than an instant can have. */
    private static String toTheSecond(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}

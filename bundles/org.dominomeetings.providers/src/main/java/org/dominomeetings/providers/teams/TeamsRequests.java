package org.dominomeetings.providers.teams;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.meeting.SyncedDetails;
import org.dominomeetings.providers.support.JsonObjectBuilder;

/** Builds the request bodies of Microsoft Graph, which has neither an agenda nor a time zone of a meeting. */
final class TeamsRequests {
    private TeamsRequests() {}

    static JsonObjectBuilder createOrGet(MeetingDetails details, String idempotencyKey) {
        JsonObjectBuilder body = keyed(idempotencyKey).put("subject", details.subject());
        return putTimes(body, details.start(), details.end());
    }

    /**
     * The createOrGet body for a meeting whose subject was not kept. Times that are not known become Graph's own, an
     * hour from now.
     */
    static JsonObjectBuilder createOrGet(SyncedDetails sent, String idempotencyKey) {
        JsonObjectBuilder body = keyed(idempotencyKey);
        return sent.start().isPresent() && sent.end().isPresent()
                ? putTimes(body, sent.start().get(), sent.end().get())
                : body;
    }

    static JsonObjectBuilder update(MeetingDetails details, Set<Detail> changed) {
        JsonObjectBuilder body = new JsonObjectBuilder();
        if (changed.contains(Detail.SUBJECT)) {
            body.put("subject", details.subject());
        }
        return Detail.sayWhen(changed) ? putTimes(body, details.start(), details.end()) : body;
    }

    private static JsonObjectBuilder keyed(String idempotencyKey) {
        return new JsonObjectBuilder().put("externalId", idempotencyKey);
    }

    /** Puts both times, always: Graph refuses a change of one alone (Update onlineMeeting). */
    private static JsonObjectBuilder putTimes(JsonObjectBuilder body, Instant start, Instant end) {
        return body.put("startDateTime", toTheSecond(start)).put("endDateTime", toTheSecond(end));
    }

    /** Graph reads fewer digits after the second than an instant can have. */
    private static String toTheSecond(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}

package org.dominomeetings.providers.zoom;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.providers.support.JsonObjectBuilder;

/** Builds Zoom's request bodies. */
final class ZoomRequests {
    /** Zoom's type of a scheduled meeting that does not repeat. */
    private static final int SCHEDULED = 2;

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'").withZone(ZoneOffset.UTC);

    private ZoomRequests() {}

    static JsonObjectBuilder create(MeetingDetails details, String idempotencyKey) {
        JsonObjectBuilder body = new JsonObjectBuilder();
        body.put("topic", details.subject());
        body.put("type", SCHEDULED);
        putTimes(body, details, true);
        body.put("agenda", ZoomAgendaMarker.under(details.agenda(), idempotencyKey));
        // Zoom makes one that the account's policy allows; one of ours might not be (moodle-mod_zoom 424).
        body.put("default_password", true);
        // The personal room is the same for all guests of all days.
        return body.put("settings", new JsonObjectBuilder().put("use_pmi", false));
    }

    static JsonObjectBuilder update(MeetingDetails details, Set<Detail> changed) {
        JsonObjectBuilder body = new JsonObjectBuilder();
        if (changed.contains(Detail.SUBJECT)) {
            body.put("topic", details.subject());
        }
        if (Detail.sayWhen(changed)) {
            putTimes(body, details, changed.contains(Detail.START));
        }
        if (changed.contains(Detail.AGENDA)) {
            body.put("agenda", details.agenda());
        }
        return body;
    }

    /**
     * Puts start and duration; the start is an instant in UTC, which Zoom takes beside any zone (Zoom's types,
     * start_time): so it depends on nobody's rules for that zone. A duration means little without its start, but a
     * start that is past is refused, and stays.
     */
    private static void putTimes(JsonObjectBuilder body, MeetingDetails details, boolean withStart) {
        if (withStart) {
            body.put("start_time", UTC.format(details.start()));
        }
        body.put("timezone", details.ianaZone().getId());
        body.put("duration", minutes(details.duration()));
    }

    /** A duration in whole minutes, rounded up. */
    private static long minutes(Duration duration) {
        return duration.plusMinutes(1).minusNanos(1).toMinutes();
    }
}

package org.dominomeetings.providers.zoom;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.MeetingDetails;

/** What Zoom is told. */
final class ZoomRequests {
    /** A meeting with a time that does not repeat. */
    private static final int SCHEDULED = 2;

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'").withZone(ZoneOffset.UTC);

    private ZoomRequests() {}

    static JsonObject create(MeetingDetails details, String tag) {
        JsonObject body = new JsonObject();
        body.addProperty("topic", details.subject());
        body.addProperty("type", SCHEDULED);
        putTimes(body, details, true);
        body.addProperty("agenda", ZoomAgendaMarker.under(details.agenda(), tag));
        // Zoom makes one that the account's policy allows; one of ours might not be (moodle-mod_zoom 424).
        body.addProperty("default_password", true);
        JsonObject settings = new JsonObject();
        // The personal room is the same for all guests of all days.
        settings.addProperty("use_pmi", false);
        body.add("settings", settings);
        return body;
    }

    static JsonObject update(MeetingDetails details, Set<Detail> changed) {
        JsonObject body = new JsonObject();
        if (changed.contains(Detail.SUBJECT)) {
            body.addProperty("topic", details.subject());
        }
        if (Detail.sayWhen(changed)) {
            putTimes(body, details, changed.contains(Detail.START));
        }
        if (changed.contains(Detail.AGENDA)) {
            body.addProperty("agenda", details.agenda());
        }
        return body;
    }

    /**
     * The start is an instant in UTC, which Zoom takes beside any zone (Zoom's types, start_time): so it depends on nobody's
     * rules for that zone. A duration means little without its start, but a start that is past is refused, and stays.
     */
    private static void putTimes(JsonObject body, MeetingDetails details, boolean withStart) {
        if (withStart) {
            body.addProperty("start_time", UTC.format(details.start()));
        }
        body.addProperty("timezone", details.ianaZone().getId());
        body.addProperty("duration", minutes(details.duration()));
    }

    /** Whole minutes, and rather one too many than the last seconds missing. */
    private static long minutes(Duration duration) {
        return duration.plusMinutes(1).minusNanos(1).toMinutes();
    }
}

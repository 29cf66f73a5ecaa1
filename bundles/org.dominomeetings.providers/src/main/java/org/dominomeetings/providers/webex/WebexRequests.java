package org.dominomeetings.providers.webex;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.MeetingDetails;

/** What Webex is told. */
final class WebexRequests {
    private WebexRequests() {}

    static JsonObject create(MeetingDetails details, String tag) {
        JsonObject body = new JsonObject();
        body.addProperty("title", details.subject());
        putTimes(body, details, true);
        if (!details.agenda().isEmpty()) {
            body.addProperty("agenda", details.agenda());
        }
        JsonArray tags = new JsonArray();
        tags.add(tag);
        body.add("integrationTags", tags);
        putSilence(body);
        return body;
    }

    static JsonObject update(MeetingDetails details, Set<Detail> changed) {
        JsonObject body = new JsonObject();
        if (changed.contains(Detail.SUBJECT)) {
            body.addProperty("title", details.subject());
        }
        if (Detail.sayWhen(changed)) {
            putTimes(body, details, changed.contains(Detail.START));
        }
        if (changed.contains(Detail.AGENDA)) {
            if (details.agenda().isEmpty()) {
                // null clears the agenda; the empty text is not a value that Webex documents.
                body.add("agenda", JsonNull.INSTANCE);
            } else {
                body.addProperty("agenda", details.agenda());
            }
        }
        putSilence(body);
        return body;
    }

    /**
     * With the zone: Webex refuses a time whose offset is not that of the time zone. The start is left out where it is past,
     * which Webex refuses, too (Cisco's description, PatchMeetingObject.start).
     */
    private static void putTimes(JsonObject body, MeetingDetails details, boolean withStart) {
        ZoneId zone = details.ianaZone();
        if (withStart) {
            body.addProperty("start", local(details.start(), zone));
        }
        body.addProperty("end", local(details.end(), zone));
        body.addProperty("timezone", zone.getId());
    }

    private static String local(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.atZone(zone).truncatedTo(ChronoUnit.MINUTES));
    }

    /** The calendar informs the guests itself, and the host has the entry; Webex would mail both by default. */
    private static void putSilence(JsonObject body) {
        body.addProperty("sendEmail", false);
    }
}

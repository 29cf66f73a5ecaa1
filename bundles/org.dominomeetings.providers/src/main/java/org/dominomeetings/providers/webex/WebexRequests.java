package org.dominomeetings.providers.webex;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.providers.support.JsonObjectBuilder;

/** Builds Webex's request bodies. */
final class WebexRequests {
    private WebexRequests() {}

    static JsonObjectBuilder create(MeetingDetails details, String idempotencyKey) {
        JsonObjectBuilder body = new JsonObjectBuilder();
        body.put("title", details.subject());
        putTimes(body, details, true);
        if (!details.agenda().isEmpty()) {
            body.put("agenda", details.agenda());
        }
        body.putTexts("integrationTags", idempotencyKey);
        putSilence(body);
        return body;
    }

    static JsonObjectBuilder update(MeetingDetails details, Set<Detail> changed) {
        JsonObjectBuilder body = new JsonObjectBuilder();
        if (changed.contains(Detail.SUBJECT)) {
            body.put("title", details.subject());
        }
        if (Detail.sayWhen(changed)) {
            putTimes(body, details, changed.contains(Detail.START));
        }
        if (changed.contains(Detail.AGENDA)) {
            if (details.agenda().isEmpty()) {
                // null clears the agenda; the empty text is not a value that Webex documents.
                body.putNull("agenda");
            } else {
                body.put("agenda", details.agenda());
            }
        }
        putSilence(body);
        return body;
    }

    /**
     * Puts the times with the zone: Webex refuses a time whose offset is not that of the time zone. The start is left
     * out where it is past, which Webex refuses, too (Cisco's description, PatchMeetingObject.start).
     */
    private static void putTimes(JsonObjectBuilder body, MeetingDetails details, boolean withStart) {
        ZoneId zone = details.ianaZone();
        if (withStart) {
            body.put("start", local(details.start(), zone));
        }
        body.put("end", local(details.end(), zone));
        body.put("timezone", zone.getId());
    }

    private static String local(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.atZone(zone).truncatedTo(ChronoUnit.MINUTES));
    }

    /**
     * Switches Webex's mails off: the calendar informs the guests itself, and the host has the entry; Webex would mail
     * both by default.
     */
    private static void putSilence(JsonObjectBuilder body) {
        body.put("sendEmail", false);
    }
}

package org.dominomeetings.providers.gotomeeting;

import com.google.gson.JsonObject;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.dominomeetings.core.meeting.MeetingDetails;

/** What GoTo is told: always everything, since a change replaces all that was there. */
final class GotoRequests {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'").withZone(ZoneOffset.UTC);

    private GotoRequests() {}

    /** @param audio one of the five kinds, or numbers and codes as text */
    static JsonObject whole(MeetingDetails details, String audio) {
        JsonObject body = new JsonObject();
        body.addProperty("subject", GotoSubject.encode(details.subject()));
        body.addProperty("starttime", UTC.format(details.start()));
        body.addProperty("endtime", UTC.format(details.end()));
        body.addProperty("passwordrequired", false);
        body.addProperty("conferencecallinfo", audio);
        // No longer used, and refused if it is missing or says anything.
        body.addProperty("timezonekey", "");
        body.addProperty("meetingtype", "scheduled");
        return body;
    }
}

package org.dominomeetings.providers.gotomeeting;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.providers.support.JsonObjectBuilder;

/** What GoTo is told: always everything, since a change replaces all that was there. */
final class GotoRequests {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'").withZone(ZoneOffset.UTC);

    private GotoRequests() {}

    /** @param audio one of the five kinds, or numbers and codes as text */
    static JsonObjectBuilder whole(MeetingDetails details, String audio) {
        JsonObjectBuilder body = new JsonObjectBuilder();
        body.put("subject", GotoSubject.encode(details.subject()));
        body.put("starttime", UTC.format(details.start()));
        body.put("endtime", UTC.format(details.end()));
        body.put("passwordrequired", false);
        body.put("conferencecallinfo", audio);
        // No longer used, and refused if it is missing or says anything.
        body.put("timezonekey", "");
        body.put("meetingtype", "scheduled");
        return body;
    }
}

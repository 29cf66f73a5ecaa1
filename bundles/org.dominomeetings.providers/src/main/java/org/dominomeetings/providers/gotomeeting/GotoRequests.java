package org.dominomeetings.providers.gotomeeting;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.providers.support.JsonObjectBuilder;

/** Builds GoTo's request bodies: always with all members, since a change replaces all that was there. */
final class GotoRequests {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'").withZone(ZoneOffset.UTC);

    private GotoRequests() {}

    /** @param audio one of the five kinds, or numbers and codes as text */
    static JsonObjectBuilder whole(MeetingDetails details, String audio) {
        return new JsonObjectBuilder()
                .put("subject", GotoSubject.encode(details.subject()))
                .put("starttime", UTC.format(details.start()))
                .put("endtime", UTC.format(details.end()))
                .put("passwordrequired", false)
                .put("conferencecallinfo", audio)
                // No longer used, and refused if it is missing or says anything.
                .put("timezonekey", "")
                .put("meetingtype", "scheduled");
    }
}

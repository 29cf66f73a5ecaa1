package org.dominomeetings.simulators.gotomeeting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.dominomeetings.simulators.http.Json;

/** Renders a meeting in GoTo's three JSON formats. The link is in the first one alone. */
final class GotoView {
    /** The site of links, a reserved name (RFC 2606), so that a link that is followed by mistake ends nowhere. */
    private static final String SITE = "https://global.gotomeeting.example/join/";

    private static final Set<String> WITH_PHONES = Set.of("PSTN", "Free", "Hybrid");

    /** As in the example answers of GoTo's documentation, such as {@code 2012-12-01T09:00:00.+0000}. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'.+0000'").withZone(ZoneOffset.UTC);

    private GotoView() {}

    /** @return what "create" answers */
    static ObjectNode created(GotoMeeting meeting) {
        return Json.object()
                .put("joinURL", SITE + meeting.id())
                .put("meetingid", meeting.id())
                .put("maxParticipants", 26)
                .put("uniqueMeetingId", meeting.id())
                .put("conferenceCallInfo", audio(meeting));
    }

    /** @return what "get" answers */
    static ObjectNode read(GotoMeeting meeting) {
        GotoMeeting.Details details = meeting.details();
        return common(meeting)
                .put("createTime", "")
                .put("duration", (int)
                        Duration.between(details.start(), details.end()).toMinutes())
                .put("maxParticipants", 26)
                .put("meetingId", meeting.id())
                .put("meetingKey", meeting.id())
                .put("uniqueMeetingId", meeting.id());
    }

    /** @return what "upcoming meetings" answers: here the id is a text */
    static ObjectNode upcoming(GotoMeeting meeting) {
        return common(meeting)
                .put("meetingId", String.valueOf(meeting.id()))
                .put("organizerKey", "3000000000000000001")
                .put("accountKey", "3000000000000000002")
                .put("email", meeting.organizer())
                .put("firstName", "Jane")
                .put("lastName", "Doe")
                .put("locale", "en_US");
    }

    private static ObjectNode common(GotoMeeting meeting) {
        GotoMeeting.Details details = meeting.details();
        return Json.object()
                .put("subject", details.subject())
                .put("startTime", TIME.format(details.start()))
                .put("endTime", TIME.format(details.end()))
                .put("passwordRequired", details.passwordRequired())
                .put("conferenceCallInfo", audio(meeting))
                .put("status", meeting.active() ? "ACTIVE" : "INACTIVE")
                .put("meetingType", "scheduled");
    }

    /** Numbers and access code as text, several lines of it, as in the example answers of GoTo's documentation. */
    private static String audio(GotoMeeting meeting) {
        String kind = meeting.details().audio();
        return WITH_PHONES.contains(kind)
                ? "United States: +1 (202) 555-0100\nUnited Kingdom: +44 (0) 20 7946 0100\nAccess Code: "
                        + code(meeting.id())
                : kind;
    }

    private static String code(long id) {
        return String.valueOf(id).replaceFirst("(...)(...)(...)", "$1-$2-$3");
    }
}

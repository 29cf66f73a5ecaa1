package org.dominomeetings.simulators.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.dominomeetings.simulators.http.Json;

/** Renders a meeting as Graph does. Members and their shapes: example answers of Graph's pages on onlineMeeting. */
final class TeamsView {
    private TeamsView() {}

    /** The user's number in the directory. */
    static String userId(String account) {
        return id("user:" + account);
    }

    /** People with the same mail domain are one tenant. */
    static String tenantId(String account) {
        return id("tenant:" + account.replaceFirst(".*@", ""));
    }

    private static String id(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /**
     * @param language what the invitation is written in
     * @param conferenceId how this answer spells the member: the example of "create" has a capital, all others have not
     */
    static ObjectNode of(TeamsMeeting meeting, String language, String conferenceId) {
        String user = userId(meeting.organizer());
        ObjectNode shown = Json.object()
                .put(
                        "@odata.context",
                        "https://graph.microsoft.com/v1.0/$metadata#users('" + user + "')/onlineMeetings/$entity")
                .put("id", meeting.id())
                .put("creationDateTime", TeamsTimes.show(meeting.created()))
                .put("startDateTime", TeamsTimes.show(meeting.start()))
                .put("endDateTime", TeamsTimes.show(meeting.end()))
                .put("joinWebUrl", joinUrl(meeting))
                .put("meetingOptionsWebUrl", optionsUrl(meeting))
                .put("subject", meeting.subject())
                .put("isBroadcast", false)
                .put("isEntryExitAnnounced", true)
                .put("allowedPresenters", "everyone")
                .putNull("videoTeleconferenceId")
                .put("externalId", meeting.externalId());
        shown.set("participants", participants(meeting));
        shown.putObject("lobbyBypassSettings").put("scope", "organization").put("isDialInBypassEnabled", false);
        shown.putObject("joinMeetingIdSettings")
                .put("isPasscodeRequired", true)
                .put("joinMeetingId", meeting.number())
                .put("passcode", meeting.passcode());
        shown.putObject("audioConferencing")
                .put(conferenceId, meeting.conferenceId())
                .put("tollNumber", "+1 202-555-0100")
                .putNull("tollFreeNumber")
                .put(
                        "dialinUrl",
                        "https://dialin.teams.microsoft.com/" + tenantId(meeting.organizer()) + "?id="
                                + meeting.conferenceId());
        shown.putObject("chatInfo")
                .put("threadId", meeting.threadId())
                .put("messageId", "0")
                .putNull("replyChainMessageId");
        shown.putObject("joinInformation")
                .put("content", "data:text/html," + escaped("<div lang=\"" + language + "\">" + joinUrl(meeting)))
                .put("contentType", "html");
        return shown;
    }

    private static ObjectNode participants(TeamsMeeting meeting) {
        ObjectNode participants = Json.object();
        ObjectNode organizer = participants
                .putObject("organizer")
                .put("upn", meeting.organizer())
                .put("role", "presenter");
        organizer
                .putObject("identity")
                .putObject("user")
                .put("id", userId(meeting.organizer()))
                .putNull("displayName");
        participants.putArray("attendees");
        return participants;
    }

    private static String joinUrl(TeamsMeeting meeting) {
        String context =
                "{\"Tid\":\"" + tenantId(meeting.organizer()) + "\",\"Oid\":\"" + userId(meeting.organizer()) + "\"}";
        return "https://teams.microsoft.com/l/meetup-join/" + escaped(meeting.threadId()) + "/0?context="
                + escaped(context);
    }

    private static String optionsUrl(TeamsMeeting meeting) {
        return "https://teams.microsoft.com/meetingOptions/?organizerId=" + userId(meeting.organizer()) + "&tenantId="
                + tenantId(meeting.organizer()) + "&threadId=" + meeting.threadId() + "&messageId=0";
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

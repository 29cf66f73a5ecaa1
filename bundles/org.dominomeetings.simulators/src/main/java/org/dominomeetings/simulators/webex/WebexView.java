package org.dominomeetings.simulators.webex;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dominomeetings.simulators.http.Json;

/** Renders a meeting as Webex does for its host: the members of the example answers in Cisco's description. */
final class WebexView {
    /** A reserved name (RFC 2606), so that a link that is followed by mistake ends nowhere. */
    private static final String SITE = "meetings.webex.example";

    private WebexView() {}

    /** @return the whole series, in the shape of "create" and "get" */
    static ObjectNode series(WebexMeeting meeting, String clientId, ZoneId zone, Instant now) {
        return show(meeting, clientId, zone, "meetingSeries", meeting.seriesState(now))
                .put("id", meeting.id());
    }

    /** @return the one scheduled meeting of the series, in the shape of "get" */
    static ObjectNode occurrence(WebexMeeting meeting, String clientId, ZoneId zone, Instant now) {
        return show(meeting, clientId, zone, "scheduledMeeting", meeting.occurrenceState(now))
                .put("id", meeting.occurrenceId());
    }

    /** @return {@code shown} with what the shape of "list", "patch" and "update" has more */
    static ObjectNode listed(ObjectNode shown, WebexMeeting meeting) {
        return shown.put("meetingSeriesId", meeting.id());
    }

    private static ObjectNode show(WebexMeeting meeting, String clientId, ZoneId zone, String type, String state) {
        WebexDetails details = meeting.details();
        ObjectNode shown = Json.object()
                .put("meetingNumber", meeting.number())
                .put("title", details.title())
                .put("password", details.password())
                .put("phoneAndVideoSystemPassword", meeting.phonePassword())
                .put("meetingType", type)
                .put("state", state)
                .put("timezone", zone.getId())
                .put("start", WebexTimes.show(details.start(), zone))
                .put("end", WebexTimes.show(details.end(), zone))
                .put("hostUserId", userId(meeting.hostEmail()))
                .put("hostDisplayName", displayName(meeting.hostEmail()))
                .put("hostEmail", meeting.hostEmail())
                .put("hostKey", meeting.hostKey())
                .put("siteUrl", SITE)
                .put("webLink", "https://" + SITE + "/meetings/j.php?MTID=m" + meeting.linkId())
                .put("sipAddress", meeting.number() + "@" + SITE)
                .put("dialInIpAddress", "192.0.2.100") // RFC 5737
                .put("scheduledType", "meeting")
                .put("enabledBreakoutSessions", false);
        shown.setAll(details.options());
        if (details.agenda() != null) {
            shown.put("agenda", details.agenda());
        }
        List<String> tags = details.tags(clientId);
        if (!tags.isEmpty()) {
            shown.set("integrationTags", Json.tree(tags));
        }
        shown.set("telephony", telephony(meeting));
        return shown;
    }

    private static ObjectNode telephony(WebexMeeting meeting) {
        ObjectNode telephony = Json.object().put("accessCode", meeting.accessCode());
        telephony
                .withArray("callInNumbers")
                .addObject()
                .put("label", "US Toll")
                .put("callInNumber", "+1-202-555-0100")
                .put("tollType", "toll");
        telephony
                .withArray("links")
                .addObject()
                .put("rel", "globalCallinNumbers")
                .put("href", "/api/v1/meetings/" + meeting.id() + "/globalCallinNumbers")
                .put("method", "GET");
        return telephony;
    }

    private static String userId(String account) {
        UUID person = UUID.nameUUIDFromBytes(account.getBytes(StandardCharsets.UTF_8));
        byte[] address = ("ciscospark://us/PEOPLE/" + person).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(address);
    }

    /** @return {@code Jane Doe} for {@code jane.doe@example.com} */
    private static String displayName(String account) {
        return Arrays.stream(account.replaceFirst("@.*", "").split("[._-]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}

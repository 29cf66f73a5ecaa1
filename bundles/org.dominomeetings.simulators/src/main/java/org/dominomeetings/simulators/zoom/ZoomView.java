package org.dominomeetings.simulators.zoom;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.dominomeetings.simulators.http.Json;

/** Renders a meeting as Zoom does for its host. */
final class ZoomView {
    /** A reserved name (RFC 2606), so that a link that is followed by mistake ends nowhere. */
    private static final String SITE = "https://us02web.zoom.example";

    /** What lists show of an agenda (Zoom's OpenAPI description of 2021, MeetingObject.agenda). */
    private static final int LISTED_AGENDA = 250;

    private ZoomView() {}

    /** @return all, in the shape of "create" and "get"; the link for the host is a secret of his */
    static ObjectNode whole(ZoomMeeting meeting, boolean phones) {
        ObjectNode shown = brief(meeting)
                .put("agenda", meeting.agenda())
                .put("host_email", meeting.hostEmail())
                .put("status", meeting.inProgress() ? "started" : "waiting")
                .put("start_url", SITE + "/s/" + meeting.id() + "?zak=host-" + meeting.linkSecret())
                .put("creation_source", "open_api")
                .put("pre_schedule", false);
        if (meeting.password() != null) {
            shown.put("password", meeting.password())
                    .put("h323_password", meeting.phonePassword())
                    .put("pstn_password", meeting.phonePassword())
                    .put("encrypted_password", meeting.linkSecret());
        }
        ObjectNode settings = meeting.settings().deepCopy();
        if (phones) {
            settings.withArray("global_dial_in_numbers")
                    .addObject()
                    .put("country", "US")
                    .put("country_name", "US")
                    .put("city", "New York")
                    .put("number", "+1 2025550100")
                    .put("type", "toll");
        }
        shown.set("settings", settings);
        return shown;
    }

    /** @return what lists show */
    static ObjectNode listed(ZoomMeeting meeting) {
        String agenda = meeting.agenda();
        return brief(meeting)
                .put("agenda", agenda.length() <= LISTED_AGENDA ? agenda : agenda.substring(0, LISTED_AGENDA));
    }

    private static ObjectNode brief(ZoomMeeting meeting) {
        ObjectNode shown = Json.object();
        String room = String.valueOf(meeting.id());
        if (meeting.settings().path("use_pmi").asBoolean()) {
            room = personalId(meeting.hostEmail());
            shown.put("pmi", room);
        }
        String secret = meeting.password() == null ? "" : "?pwd=" + meeting.linkSecret();
        return shown.put("id", meeting.id())
                .put("uuid", meeting.uuid())
                .put("host_id", hostId(meeting.hostEmail()))
                .put("topic", meeting.topic())
                .put("type", 2)
                .put("start_time", meeting.start().toString())
                .put("duration", meeting.minutes())
                .put("timezone", meeting.timezone())
                .put("created_at", meeting.createdAt().toString())
                .put("join_url", SITE + "/j/" + room + secret);
    }

    private static String hostId(String account) {
        byte[] bytes = UUID.nameUUIDFromBytes(account.getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 16)
                .getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @return ten digits, always the same for one person: the room that all his guests of all days share */
    private static String personalId(String account) {
        return String.valueOf(1_000_000_000L + Integer.toUnsignedLong(account.hashCode()));
    }
}

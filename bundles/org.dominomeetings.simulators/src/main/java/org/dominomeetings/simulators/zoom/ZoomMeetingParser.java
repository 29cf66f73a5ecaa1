package org.dominomeetings.simulators.zoom;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HexFormat;
import org.dominomeetings.simulators.http.Json;
import org.dominomeetings.simulators.http.NotSimulatedException;
import org.dominomeetings.simulators.oauth.Grant;
import org.dominomeetings.simulators.oauth.RandomStrings;
import org.dominomeetings.simulators.state.SimulatorSettings;

/** Parses a request's body into a meeting, by the rules. The body fits the contract. */
final class ZoomMeetingParser {
    /** A scheduled meeting (Zoom's types, type). */
    private static final int SCHEDULED = 2;

    /** No upper limit is documented for the interface; a day is the least that one would expect of it. */
    private static final int LONGEST_MINUTES = 24 * 60;

    private static final int USUAL_MINUTES = 60;

    private static final String SWITCHES = "{\"host_video\":false,\"participant_video\":false,"
            + "\"join_before_host\":false,\"jbh_time\":0,\"mute_upon_entry\":false,\"waiting_room\":false,"
            + "\"use_pmi\":false,\"email_notification\":true,\"push_change_to_calendar\":false}";

    private final Clock clock;
    private final RandomStrings secrets;
    private final ZoomTimes times;

    ZoomMeetingParser(Clock clock, RandomStrings secrets) {
        this.clock = clock;
        this.secrets = secrets;
        this.times = new ZoomTimes(clock);
    }

    ZoomMeeting fresh(ObjectNode body, Grant grant, SimulatorSettings how) {
        if (!body.has("start_time") || !body.has("topic")) {
            throw ZoomErrors.invalid(body.has("topic") ? "start_time" : "topic");
        }
        ObjectNode switches = Json.parse(SWITCHES).put("use_pmi", how.is("personalIdByDefault"));
        ZoomMeeting bare = new ZoomMeeting(
                Long.parseLong(secrets.digits(11)),
                Base64.getEncoder().encodeToString(HexFormat.of().parseHex(secrets.hex(32))),
                grant.account(),
                "",
                "",
                null,
                USUAL_MINUTES,
                ZoomTimes.OWN_ZONE,
                null,
                secrets.token(),
                secrets.digits(6),
                switches,
                clock.instant(),
                false);
        ZoomMeeting filled = fill(body, bare, how);
        if (filled.password() != null) {
            return filled;
        }
        if (body.path("default_password").asBoolean()) {
            return filled.withPassword(secrets.of("ABCDEFGHJKLMNPQRSTabcdefghjkmnpqrst23456789", 6), secrets.token());
        }
        // Neither passcode nor waiting room: seen to become a waiting room (issues 351 of Eden and 281 of ZoomNet).
        filled.settings().put("waiting_room", true);
        return filled;
    }

    ZoomMeeting fill(ObjectNode body, ZoomMeeting before, SimulatorSettings how) {
        if (body.path("type").asInt(SCHEDULED) != SCHEDULED) {
            throw new NotSimulatedException("meetings of another type than 2");
        }
        String zoneName = body.path("timezone").asText(before.timezone());
        ZoneId zone = times.zone(zoneName, how.is("allZones"));
        Instant start =
                body.has("start_time") ? times.start(body.get("start_time").textValue(), zone) : before.start();
        int minutes = body.path("duration").asInt(before.minutes());
        if (minutes < 1 || minutes > LONGEST_MINUTES) {
            throw ZoomErrors.invalid("duration");
        }
        ObjectNode switches = before.settings().deepCopy();
        body.path("settings").fields().forEachRemaining(one -> switches.set(one.getKey(), one.getValue()));
        ZoomMeeting after = before.with(
                body.path("topic").asText(before.topic()),
                body.path("agenda").asText(before.agenda()),
                start,
                minutes,
                zoneName,
                switches);
        return body.has("password") ? withPassword(after, body.get("password").textValue()) : after;
    }

    /** Zoom's types, password: letters, digits and {@code @ - _ *}; what else an account asks for is its own matter. */
    ZoomMeeting withPassword(ZoomMeeting meeting, String password) {
        if (!password.matches("[A-Za-z0-9@_*-]{1,10}")) {
            throw ZoomErrors.invalid("password");
        }
        return meeting.withPassword(password, secrets.token());
    }
}

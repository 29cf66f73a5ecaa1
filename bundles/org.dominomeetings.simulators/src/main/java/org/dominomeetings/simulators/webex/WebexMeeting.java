package org.dominomeetings.simulators.webex;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * A meeting that is not repeated, which Webex calls a series of one.
 *
 * @param id 32 hexadecimal digits
 * @param number nine digits
 * @param phonePassword eight digits, for telephones and video systems
 * @param hostEmail the account it belongs to
 * @param hostKey six digits; a secret of the host
 * @param accessCode ten digits, for telephones
 * @param linkId the part of the link that nobody can guess
 * @param details what the host chose
 * @param inProgress whether the host has joined
 */
record WebexMeeting(
        String id,
        String number,
        String phonePassword,
        String hostEmail,
        String hostKey,
        String accessCode,
        String linkId,
        WebexDetails details,
        boolean inProgress) {

    private static final DateTimeFormatter OCCURRENCE =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    WebexMeeting with(WebexDetails changed) {
        return new WebexMeeting(id, number, phonePassword, hostEmail, hostKey, accessCode, linkId, changed, inProgress);
    }

    WebexMeeting withInProgress(boolean now) {
        return new WebexMeeting(id, number, phonePassword, hostEmail, hostKey, accessCode, linkId, details, now);
    }

    /** @return id of the one scheduled meeting of this series; it changes when the meeting is moved */
    String occurrenceId() {
        return id + "_" + OCCURRENCE.format(details.start());
    }

    /** @return state of the series: Cisco's description, MeetingSeriesObject.state */
    String seriesState(Instant now) {
        if (inProgress) {
            return "inProgress";
        }
        return now.isBefore(details.end()) ? "active" : "expired";
    }

    /** @return state of the scheduled meeting: Cisco's description, MeetingSeriesObject.state */
    String occurrenceState(Instant now) {
        if (inProgress || !now.isBefore(details.start()) && now.isBefore(details.end())) {
            return "ready";
        }
        return now.isBefore(details.start()) ? "scheduled" : "missed";
    }
}

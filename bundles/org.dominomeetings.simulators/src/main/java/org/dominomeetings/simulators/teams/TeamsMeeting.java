package org.dominomeetings.simulators.teams;

import java.time.Instant;

/**
 * A Teams meeting.
 *
 * @param id long, in Base64
 * @param organizer the account it belongs to
 * @param externalId the client's own key
 * @param subject empty for none
 * @param created when
 * @param start to a ten-millionth of a second
 * @param end not before the start
 * @param threadId of the chat, and the part of the link that nobody can guess
 * @param number twelve digits, for joining without the link
 * @param passcode goes with the number
 * @param conferenceId nine digits, for telephones
 * @param inProgress whether somebody has joined
 */
record TeamsMeeting(
        String id,
        String organizer,
        String externalId,
        String subject,
        Instant created,
        Instant start,
        Instant end,
        String threadId,
        String number,
        String passcode,
        String conferenceId,
        boolean inProgress) {

    TeamsMeeting with(String otherSubject, Instant otherStart, Instant otherEnd) {
        return new TeamsMeeting(
                id,
                organizer,
                externalId,
                otherSubject,
                created,
                otherStart,
                otherEnd,
                threadId,
                number,
                passcode,
                conferenceId,
                inProgress);
    }

    TeamsMeeting withInProgress(boolean now) {
        return new TeamsMeeting(
                id, organizer, externalId, subject, created, start, end, threadId, number, passcode, conferenceId, now);
    }
}

package org.dominomeetings.simulators.gotomeeting;

import java.time.Instant;

/**
 * A meeting.
 *
 * @param id nine digits
 * @param organizer e-mail address of the account it belongs to
 * @param details what the organizer chose
 * @param active whether it is taking place
 */
record GotoMeeting(long id, String organizer, Details details, boolean active) {

    /**
     * What an organizer chooses, all of it at once.
     *
     * @param subject as it was sent, with entities for angle brackets
     * @param passwordRequired whether guests need a password, which the organizer sets elsewhere
     * @param audio one of the five kinds, or a text of the organizer's own
     */
    record Details(String subject, Instant start, Instant end, boolean passwordRequired, String audio) {}

    GotoMeeting with(Details changed) {
        return new GotoMeeting(id, organizer, changed, active);
    }

    GotoMeeting withActive(boolean now) {
        return new GotoMeeting(id, organizer, details, now);
    }
}

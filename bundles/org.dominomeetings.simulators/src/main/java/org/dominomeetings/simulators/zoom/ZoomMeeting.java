package org.dominomeetings.simulators.zoom;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;

/**
 * A scheduled meeting.
 *
 * @param id eleven digits, more than 32 bits hold
 * @param uuid Base64 of 16 bytes
 * @param hostEmail the account it belongs to
 * @param topic at most 200 characters
 * @param agenda at most 2,000 characters; empty for none
 * @param start to the second
 * @param minutes how long
 * @param timezone in which the host thinks of it
 * @param password what guests type; null for none
 * @param linkSecret the part of the link that stands for the password; a new one for each password
 * @param phonePassword digits
 * @param settings the switches that the contract has, each with a value
 * @param createdAt when
 * @param inProgress whether the host has joined
 */
record ZoomMeeting(
        long id,
        String uuid,
        String hostEmail,
        String topic,
        String agenda,
        Instant start,
        int minutes,
        String timezone,
        String password,
        String linkSecret,
        String phonePassword,
        ObjectNode settings,
        Instant createdAt,
        boolean inProgress) {

    /** An id that nobody uses is said to end about then; Zoom's documents for developers give no number. */
    private static final Duration KEPT = Duration.ofDays(30);

    Instant end() {
        return start.plus(Duration.ofMinutes(minutes));
    }

    boolean expired(Instant now) {
        return !now.isBefore(end().plus(KEPT));
    }

    ZoomMeeting withInProgress(boolean now) {
        return new ZoomMeeting(
                id,
                uuid,
                hostEmail,
                topic,
                agenda,
                start,
                minutes,
                timezone,
                password,
                linkSecret,
                phonePassword,
                settings,
                createdAt,
                now);
    }

    ZoomMeeting withPassword(String changed, String secret) {
        return new ZoomMeeting(
                id,
                uuid,
                hostEmail,
                topic,
                agenda,
                start,
                minutes,
                timezone,
                changed,
                secret,
                phonePassword,
                settings,
                createdAt,
                inProgress);
    }

    ZoomMeeting with(
            String newTopic,
            String newAgenda,
            Instant newStart,
            int newMinutes,
            String newZone,
            ObjectNode newSettings) {
        return new ZoomMeeting(
                id,
                uuid,
                hostEmail,
                newTopic,
                newAgenda,
                newStart,
                newMinutes,
                newZone,
                password,
                linkSecret,
                phonePassword,
                newSettings,
                createdAt,
                inProgress);
    }
}

package org.dominomeetings.contract;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.MeetingDetails;

/** What services are told in these tests. */
final class Samples {
    static final String ACCOUNT = "jane.doe@example.com";
    static final String TAG = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    static final String OTHER_TAG = "fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210";

    /** A code that no service has given, and nobody's password. */
    static final String WORTHLESS = "planted-proof";

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant TEN = Instant.parse("2026-12-03T09:00:00Z");

    /** A review for an hour. */
    static final MeetingDetails REVIEW =
            new MeetingDetails("Sprint review", TEN, TEN.plus(Duration.ofHours(1)), BERLIN, "Numbers of November");

    /** Another day's, in nothing like the review. */
    static final MeetingDetails RETRO = new MeetingDetails(
            "Retrospective",
            TEN.plus(Duration.ofHours(24)),
            TEN.plus(Duration.ofHours(26)),
            ZoneId.of("Asia/Tokyo"),
            "What went well");

    private Samples() {}

    /** The review with these details changed. Each may change alone: it then still ends after its start. */
    static MeetingDetails reviewWith(Collection<Detail> changed) {
        return new MeetingDetails(
                changed.contains(Detail.SUBJECT) ? "Sprint review, moved" : REVIEW.subject(),
                changed.contains(Detail.START) ? TEN.plus(Duration.ofMinutes(15)) : REVIEW.start(),
                changed.contains(Detail.END) ? TEN.plus(Duration.ofMinutes(90)) : REVIEW.end(),
                changed.contains(Detail.TIME_ZONE) ? ZoneId.of("America/New_York") : REVIEW.zone(),
                changed.contains(Detail.AGENDA) ? "Numbers of December" : REVIEW.agenda());
    }

    /** The review with this subject and agenda. */
    static MeetingDetails reviewNamed(String subject, String agenda) {
        return new MeetingDetails(subject, REVIEW.start(), REVIEW.end(), REVIEW.zone(), agenda);
    }

    /** The review with this length. */
    static MeetingDetails reviewFor(Duration length) {
        return new MeetingDetails(
                REVIEW.subject(), REVIEW.start(), REVIEW.start().plus(length), REVIEW.zone(), REVIEW.agenda());
    }

    static Set<Detail> only(Detail detail) {
        return EnumSet.of(detail);
    }
}

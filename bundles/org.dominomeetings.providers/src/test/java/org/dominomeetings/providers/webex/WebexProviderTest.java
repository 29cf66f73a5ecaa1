package org.dominomeetings.providers.webex;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.providers.ProviderFixture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class WebexProviderTest {
    private static final Instant TEN = Instant.parse("2026-12-03T09:00:00Z");
    private static final String TAG = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @AutoClose
    private final WebexFixture lab = new WebexFixture();

    /** The simulator checks every request and answer against its contract; it must have found nothing. */
    @Test
    void aMeetingIsCreatedWithOneCallAndWithoutAMailToAnyone() {
        Meeting meeting = create(details("Sprint review", BERLIN));

        JsonNode there = lab.shown().path("meetings").path(0);
        assertThat(lab.shown().path("meetings")).hasSize(1);
        assertThat(there.path("id").textValue()).isEqualTo(meeting.id());
        assertThat(there.path("webLink").textValue()).isEqualTo(meeting.joinUrl());
        assertThat(there.path("title").textValue()).isEqualTo("Sprint review");
        assertThat(there.path("start").textValue()).isEqualTo("2026-12-03T10:00:00+01:00");
        assertThat(there.path("timezone").textValue()).isEqualTo("Europe/Berlin");
        assertThat(lab.shown().path("mails").intValue()).isZero();
        assertThat(lab.count("POST /v1/meetings 200")).isEqualTo(1);
    }

    @Test
    void whatAGuestNeedsIsTakenOver() {
        Meeting meeting = create(details("Sprint review", BERLIN));

        JsonNode there = lab.shown().path("meetings").path(0);
        assertThat(meeting.number()).contains(there.path("meetingNumber").textValue());
        assertThat(meeting.passcode()).contains(there.path("password").textValue());
        assertThat(meeting.phonePasscode())
                .contains(there.path("phoneAndVideoSystemPassword").textValue());
        assertThat(meeting.sipAddress()).contains(there.path("sipAddress").textValue());
        assertThat(meeting.dialIn())
                .contains(
                        "+1-202-555-0100,," + there.at("/telephony/accessCode").textValue() + "#");
        assertThat(there.path("integrationTags").toString()).contains(TAG);
        assertThat(meeting.host()).contains("jane.doe@example.com");
    }

    @Test
    void aZoneThatIsNoMoreThanAnOffsetIsSentAsUtc() {
        create(details("Sprint review", ZoneOffset.ofHours(5)));

        assertThat(lab.shown().at("/meetings/0/timezone").textValue()).isEqualTo("UTC");
        assertThat(lab.shown().at("/meetings/0/start").textValue()).startsWith("2026-12-03T09:00:00");
    }

    @Test
    void aMeetingIsFoundByItsTagHoweverFarAheadItIs() {
        Instant nextYear = Instant.parse("2027-11-03T09:00:00Z");
        Meeting meeting =
                create(new MeetingDetails("Sprint review", nextYear, nextYear.plus(Duration.ofHours(1)), BERLIN, ""));

        assertThat(lab.provider.find(lab.account, TAG, WebexFixture.sentFor(nextYear)))
                .map(Meeting::id)
                .contains(meeting.id());
    }

    @Test
    void anUpdateChangesTheMeetingInPlace() {
        Meeting before = create(details("Sprint review", BERLIN));
        MeetingDetails moved = new MeetingDetails(
                "Sprint review", TEN.plusSeconds(3600), TEN.plusSeconds(9000), BERLIN, "Now with an agenda");

        Meeting after =
                lab.provider.update(lab.account, before, moved, EnumSet.of(Detail.START, Detail.END, Detail.AGENDA));

        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.joinUrl()).isEqualTo(before.joinUrl());
        assertThat(after.passcode()).isEqualTo(before.passcode());
        assertThat(lab.shown().at("/meetings/0/start").textValue()).isEqualTo("2026-12-03T11:00:00+01:00");
        assertThat(lab.shown().at("/meetings/0/end").textValue()).isEqualTo("2026-12-03T12:30:00+01:00");
        assertThat(lab.shown().at("/meetings/0/agenda").textValue()).isEqualTo("Now with an agenda");
        assertThat(lab.shown().path("mails").intValue()).isZero();
    }

    @Test
    void anAgendaThatTheUserEmptiedIsCleared() {
        Meeting meeting = create(new MeetingDetails("Review", TEN, TEN.plusSeconds(3600), BERLIN, "Old"));

        update(meeting, details("Review", BERLIN), Set.of(Detail.AGENDA));

        assertThat(lab.shown().at("/meetings/0/agenda").asText("")).isIn("", "null");
    }

    @Test
    void onlyWhatChangedIsSent() {
        Meeting meeting = create(details("Review", BERLIN));
        MeetingDetails other = new MeetingDetails("Renamed", TEN.plusSeconds(60), TEN.plusSeconds(7200), BERLIN, "x");

        update(meeting, other, Set.of(Detail.SUBJECT));

        assertThat(lab.shown().at("/meetings/0/title").textValue()).isEqualTo("Renamed");
        assertThat(lab.shown().at("/meetings/0/start").textValue()).isEqualTo("2026-12-03T10:00:00+01:00");
        assertThat(lab.shown().at("/meetings/0/agenda").asText("")).isNotEqualTo("x");
    }

    @Test
    void aMeetingIsDeletedWithOneCallAndWithoutAMail() {
        Meeting meeting = create(details("Review", BERLIN));

        lab.provider.delete(lab.account, meeting.id());

        assertThat(lab.shown().path("meetings")).isEmpty();
        assertThat(lab.shown().path("mails").intValue()).isZero();
        assertThat(lab.count("DELETE /v1/meetings/{meetingId} 204")).isEqualTo(1);
    }

    @Test
    void whoseAccountItIsIsToldWhereTheAdministratorSaysSo() {
        assertThat(lab.provider.accountName(lab.account)).hasValue("jane.doe@example.com");
        assertThat(lab.count("GET /v1/people/me 200")).isEqualTo(1);
        MeetingProvider unnamed = lab.provider(Map.of());
        assertThat(unnamed.accountName(ProviderFixture.session(
                        request -> {
                            throw new AssertionError("nothing is asked");
                        },
                        "")))
                .isEmpty();
        assertThat(unnamed.connection().oauth().get().authorization().get().scopes())
                .doesNotContain("spark:people_read");
        assertThat(lab.provider.connection().oauth().get().authorization().get().scopes())
                .contains("spark:people_read");
    }

    private Meeting create(MeetingDetails details) {
        return lab.provider.create(lab.account, details, TAG);
    }

    private void update(Meeting meeting, MeetingDetails details, Set<Detail> changed) {
        lab.provider.update(lab.account, meeting, details, changed);
    }

    private static MeetingDetails details(String subject, ZoneId zone) {
        return new MeetingDetails(subject, TEN, TEN.plus(Duration.ofHours(1)), zone, "");
    }
}

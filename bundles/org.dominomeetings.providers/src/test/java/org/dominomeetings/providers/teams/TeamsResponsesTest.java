package org.dominomeetings.providers.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.spi.http.HttpResponse;
import org.dominomeetings.providers.support.JsonBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TeamsResponsesTest {
    private static final String LINK = "'id':'MSpk','joinWebUrl':'https://teams.microsoft.com/l/meetup-join/x'";

    private static final MeetingDetails REVIEW = new MeetingDetails(
            "Review",
            Instant.parse("2026-12-03T09:00:00Z"),
            Instant.parse("2026-12-03T10:00:00Z"),
            ZoneId.of("Europe/Berlin"),
            "");

    private static JsonBody json(String members) {
        return JsonBody.of(new HttpResponse(200, Map.of(), "{" + members.replace('\'', '"') + "}"))
                .orElseThrow();
    }

    private static Meeting meeting(String members) {
        return TeamsResponses.meeting(json(LINK + members)).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"conferenceId", "ConferenceId", "CONFERENCEID"})
    void theConferenceIdIsReadHoweverItIsSpelt(String member) {
        assertThat(meeting(",'audioConferencing':{'tollNumber':'+1 2','" + member + "':'7'}")
                        .dialIn())
                .contains("+1 2,,7#");
        assertThat(meeting(",'AudioConferencing':{'TollNumber':'+1 2','" + member + "':'7'}")
                        .dialIn())
                .contains("+1 2,,7#");
    }

    @Test
    void aNumberThatCostsNothingWillDoWhereThereIsNoOther() {
        assertThat(meeting(",'audioConferencing':{'tollNumber':null,'tollFreeNumber':'+800','conferenceId':'7'}")
                        .dialIn())
                .contains("+800,,7#");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",'audioConferencing':null",
                ",'audioConferencing':{'conferenceId':'7'}",
                ",'audioConferencing':[]"
            })
    void withoutANumberThereIsNothingToDial(String members) {
        assertThat(meeting(members).dialIn()).isEmpty();
    }

    @Test
    void aMeetingThatIsJoinedByItsLinkAloneHasNoPasscode() {
        Meeting meeting =
                meeting(",'joinMeetingIdSettings':{'isPasscodeRequired':false,'joinMeetingId':'12','passcode':null}");
        assertThat(meeting.number()).contains("12");
        assertThat(meeting.passcode()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'id':'x'", "'joinWebUrl':'https://x'", "'id':'x','joinWebUrl':null"})
    void withoutIdOrLinkItIsNoMeeting(String members) {
        assertThat(TeamsResponses.meeting(json(members))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Review, 2026-12-03T09:00:00Z, 2026-12-03T10:00:00Z, true",
        "Review, 2026-12-03T09:00:00.0000000Z, 2026-12-03T11:00:00+01:00, true",
        "Retro, 2026-12-03T09:00:00Z, 2026-12-03T10:00:00Z, false",
        "Review, 2026-12-03T09:00:00Z, 2026-12-03T10:30:00Z, false",
        "Review, 2026-12-03T08:00:00Z, 2026-12-03T10:00:00Z, false",
        "Review, soon, 2026-12-03T10:00:00Z, false"
    })
    void itAgreesWhereSubjectAndTimesAreTheSame(String subject, String start, String end, boolean agrees) {
        JsonBody json = json("'subject':'" + subject + "','startDateTime':'" + start + "','endDateTime':'" + end + "'");
        assertThat(TeamsResponses.agrees(json, REVIEW)).isEqualTo(agrees);
    }

    @Test
    void whatIsNotToldDoesNotAgree() {
        assertThat(TeamsResponses.agrees(json("'subject':'Review'"), REVIEW)).isFalse();
    }
}

package org.dominomeetings.providers.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dominomeetings.providers.ProviderFixture.failure;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.meeting.SyncedDetails;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.ProviderSession;
import org.dominomeetings.core.spi.oauth.OAuthClient;
import org.dominomeetings.core.spi.oauth.Tokens;
import org.dominomeetings.providers.ProviderFixture;
import org.dominomeetings.simulators.teams.TeamsService;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamsProviderTest {
    private static final Instant TEN = Instant.parse("2026-12-03T09:00:00Z");
    private static final String TAG = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    private static final String ONE = "/graph.microsoft.com/v1.0/me/onlineMeetings/{meetingId}";

    @AutoClose
    private final ProviderFixture lab = new ProviderFixture(new TeamsFactory(), TeamsService::new);

    private final MeetingProvider provider =
            lab.provider(Map.of("URL", "/graph.microsoft.com", "LOGIN_URL", "/login.microsoftonline.com"));
    private final Tokens grant = lab.grant("{'account':'jane.doe@example.com'}");
    private final ProviderSession account = lab.account(provider, grant);

    /** The simulator checks every request and answer against its contract; it must have found nothing. */
    private static MeetingDetails details(String subject, int fromMinute, int toMinute) {
        return new MeetingDetails(
                subject,
                TEN.plusSeconds(60L * fromMinute),
                TEN.plusSeconds(60L * toMinute),
                ZoneId.of("Asia/Tokyo"),
                "A");
    }

    private Meeting create(MeetingDetails details) {
        return provider.create(account, details, TAG);
    }

    private JsonNode there() {
        assertThat(lab.shown().get("meetings")).hasSize(1);
        return lab.shown().at("/meetings/0");
    }

    private void join(Meeting meeting) {
        String id = URLEncoder.encode(meeting.id(), StandardCharsets.UTF_8);
        lab.control("PATCH", "/meetings/" + id, "{'inProgress':true}");
    }

    @Test
    void aMeetingIsCreatedWithOneCallAndItsTag() {
        Meeting meeting = create(details("Sprint review", 0, 60));

        assertThat(there().get("id").textValue()).isEqualTo(meeting.id());
        assertThat(there().get("joinWebUrl").textValue()).isEqualTo(meeting.joinUrl());
        assertThat(there().get("subject").textValue()).isEqualTo("Sprint review");
        assertThat(there().get("startDateTime").textValue()).isEqualTo("2026-12-03T09:00:00Z");
        assertThat(there().get("endDateTime").textValue()).isEqualTo("2026-12-03T10:00:00Z");
        assertThat(there().get("externalId").textValue()).isEqualTo(TAG);
        assertThat(lab.answered()).containsExactly("POST 201");
    }

    @Test
    void whatAGuestNeedsIsTakenOver() {
        Meeting meeting = create(details("Sprint review", 0, 60));

        assertThat(meeting.number())
                .contains(there().at("/joinMeetingIdSettings/joinMeetingId").textValue());
        assertThat(meeting.passcode())
                .contains(there().at("/joinMeetingIdSettings/passcode").textValue());
        assertThat(meeting.dialIn())
                .contains("+1 202-555-0100,,"
                        + there().at("/audioConferencing/conferenceId").textValue() + "#");
        assertThat(meeting.host()).contains("jane.doe@example.com");
        assertThat(provider.read(account, meeting.id()).dialIn()).isEqualTo(meeting.dialIn());
    }

    @Test
    void withoutALicenceForTelephonesThereIsNoNumber() {
        lab.settings("{'switches':{'dialIn':false}}");
        assertThat(create(details("Sprint review", 0, 60)).dialIn()).isEmpty();
    }

    @Test
    void aCreateThatIsSentAgainGivesTheSameMeetingAndChangesNothing() {
        Meeting first = create(details("Sprint review", 0, 60));
        Meeting second = create(details("Sprint review", 0, 60));

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.joinUrl()).isEqualTo(first.joinUrl());
        assertThat(lab.answered()).containsExactly("POST 201", "POST 200");
    }

    @Test
    void aCreateThatIsSentAgainBringsTheMeetingInStep() {
        Meeting first = create(details("Sprint review", 0, 60));
        Meeting second = create(details("Retro", 0, 90));

        assertThat(second.joinUrl()).isEqualTo(first.joinUrl());
        assertThat(there().get("subject").textValue()).isEqualTo("Retro");
        assertThat(there().get("endDateTime").textValue()).isEqualTo("2026-12-03T10:30:00Z");
        assertThat(lab.answered()).containsExactly("POST 201", "POST 200", "PATCH 200");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 429, 500})
    void aMeetingThatIsThereIsNeverTakenForAbsentBecauseItsChangeFailed(int status) {
        create(details("Sprint review", 0, 60));
        lab.fault("{'fault':'status','status':" + status + ",'on':'PATCH " + ONE + "'}");

        assertThat(failure(() -> create(details("Retro", 0, 60))).kind()).isEqualTo(Kind.OUTCOME_UNKNOWN);

        create(details("Retro", 0, 60));
        assertThat(there().get("subject").textValue()).isEqualTo("Retro");
    }

    @Test
    void aTimeWithMoreDigitsThanGraphReadsIsToldToTheSecond() {
        Instant start = Instant.parse("2026-12-03T09:00:00.123456789Z");
        MeetingDetails fine =
                new MeetingDetails("Sprint review", start, start.plusSeconds(3600), ZoneId.of("Asia/Tokyo"), "");

        create(fine);
        create(fine);

        assertThat(there().get("startDateTime").textValue()).isEqualTo("2026-12-03T09:00:00Z");
        assertThat(lab.answered()).containsExactly("POST 201", "POST 200");
    }

    @Test
    void aMeetingIsFoundByItsTagAndLeftAsItIs() {
        Meeting meeting = create(details("Sprint review", 0, 60));

        assertThat(provider.find(account, TAG, SyncedDetails.of(details("Retro", 30, 90))))
                .map(Meeting::joinUrl)
                .contains(meeting.joinUrl());
        assertThat(there().get("subject").textValue()).isEqualTo("Sprint review");
        assertThat(there().get("startDateTime").textValue()).isEqualTo("2026-12-03T09:00:00Z");
    }

    @Test
    void aMeetingThatComesToBeByTheQuestionHasTheTimesThatWereSent() {
        provider.find(account, TAG, SyncedDetails.of(details("Retro", 30, 90)));

        assertThat(there().get("startDateTime").textValue()).isEqualTo("2026-12-03T09:30:00Z");
        assertThat(there().get("endDateTime").textValue()).isEqualTo("2026-12-03T10:30:00Z");
    }

    @Test
    void onlyWhatChangedIsSentAndTheLinkStays() {
        Meeting before = create(details("Sprint review", 0, 60));

        Meeting after = provider.update(account, before, details("Retro", 30, 90), Set.of(Detail.SUBJECT));

        assertThat(after.joinUrl()).isEqualTo(before.joinUrl());
        assertThat(there().get("subject").textValue()).isEqualTo("Retro");
        assertThat(there().get("startDateTime").textValue()).isEqualTo("2026-12-03T09:00:00Z");
        assertThat(lab.answered()).containsExactly("POST 201", "PATCH 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"START", "END"})
    void oneTimeThatChangedTakesTheOtherWithIt(Detail changed) {
        Meeting meeting = create(details("Sprint review", 0, 60));

        provider.update(account, meeting, details("Retro", 30, 90), EnumSet.of(changed));

        assertThat(there().get("startDateTime").textValue()).isEqualTo("2026-12-03T09:30:00Z");
        assertThat(there().get("endDateTime").textValue()).isEqualTo("2026-12-03T10:30:00Z");
        assertThat(there().get("subject").textValue()).isEqualTo("Sprint review");
    }

    @Test
    void aMeetingThatIsGoingOnIsNotSaidToHaveMoved() {
        Meeting meeting = create(details("Sprint review", 0, 60));
        join(meeting);

        assertThat(failure(() -> provider.update(account, meeting, details("Sprint review", 0, 90), Set.of(Detail.END)))
                        .kind())
                .isEqualTo(Kind.UNDER_WAY);
        provider.update(account, meeting, details("Retro", 0, 60), Set.of(Detail.SUBJECT));
    }

    @Test
    void aMeetingIsDeletedWithOneCall() {
        Meeting meeting = create(details("Sprint review", 0, 60));

        provider.delete(account, meeting.id());

        assertThat(lab.shown().get("meetings")).isEmpty();
        assertThat(lab.answered()).containsExactly("POST 201", "DELETE 204");
    }

    @Test
    void anIdMayHoldWhatAPathWouldTakeForItsOwn() {
        assertThat(failure(() -> provider.read(account, "a/b?c=d+e%2F")).kind()).isEqualTo(Kind.INVALID);
        assertThat(lab.shown().at("/requests/0/path").textValue())
                .isEqualTo("/graph.microsoft.com/v1.0/me/onlineMeetings/a%2Fb%3Fc=d+e%252F");
    }

    @Test
    void anAccountIsCheckedWithoutLeavingAnything() {
        provider.check(account);

        assertThat(lab.answered()).containsExactly("GET 400");
        assertThat(lab.shown().get("meetings")).isEmpty();
    }

    @Test
    void anAccountThatIsNotAcceptedFailsTheCheck() {
        ProviderSession expired = lab.account(provider, lab.grant("{'account':'john.roe@example.com','expired':true}"));
        ProviderSession unfit =
                lab.account(provider, lab.grant("{'account':'john.roe@example.com','scopes':['User.Read']}"));

        assertThat(failure(() -> provider.check(expired)).kind()).isEqualTo(Kind.TOKEN_REFUSED);
        assertThat(failure(() -> provider.check(unfit)).kind()).isEqualTo(Kind.FORBIDDEN);
    }

    @Test
    void theAccountHasTheNameThatItsOwnerLogsInWith() {
        assertThat(provider.accountName(account)).contains("jane.doe@example.com");
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404})
    void anAccountThatMayHaveNoMeetingIsForbidden(int status) {
        lab.fault("{'fault':'status','status':" + status
                + ",'on':'POST /graph.microsoft.com/v1.0/me/onlineMeetings/createOrGet'}");

        ProviderException failure = failure(() -> create(details("Sprint review", 0, 60)));

        assertThat(failure.kind()).isEqualTo(Kind.FORBIDDEN);
        assertThat(failure.providerCode()).contains(status == 403 ? "Forbidden" : "NotFound");
        assertThat(failure.getMessage())
                .matches("Microsoft Teams answered " + status + ", trace [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    @Test
    void aRefreshGivesANewRefreshTokenAndALostOneDoesNoHarm() {
        OAuthClient client = provider.connection().oauth().orElseThrow();

        Tokens lost = lab.refresh(client, grant.refreshToken());
        Tokens kept = lab.refresh(client, grant.refreshToken());

        assertThat(kept.refreshToken()).isNotIn(grant.refreshToken(), lost.refreshToken());
        assertThat(provider.accountName(lab.account(provider, kept))).isPresent();
    }
}

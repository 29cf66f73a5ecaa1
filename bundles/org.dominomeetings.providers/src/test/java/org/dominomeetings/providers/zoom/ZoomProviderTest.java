package org.dominomeetings.providers.zoom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dominomeetings.providers.ProviderFixture.failure;

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
import org.dominomeetings.core.meeting.SyncedDetails;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.ProviderSession;
import org.dominomeetings.core.spi.oauth.OAuthClient;
import org.dominomeetings.core.spi.oauth.Tokens;
import org.dominomeetings.providers.ProviderFixture;
import org.dominomeetings.simulators.zoom.ZoomService;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZoomProviderTest {
    private static final Instant TEN = Instant.parse("2026-12-03T09:00:00Z");
    private static final String TAG = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String ALL = "/v2/users/{userId}/meetings";
    private static final String ONE = "/v2/meetings/{meetingId}";

    @AutoClose
    private final ProviderFixture lab = new ProviderFixture(new ZoomFactory(), ZoomService::new);

    private final MeetingProvider provider = lab.provider(Map.of("URL", "/", "LOGIN_URL", "/"));
    private final Tokens grant = lab.grant("{'account':'jane.doe@example.com'}");
    private final ProviderSession account = lab.account(provider, grant);

    /** The simulator checks every request and answer against its contract; it must have found nothing. */
    private static MeetingDetails details(String subject, Instant start, Duration length, ZoneId zone, String agenda) {
        return new MeetingDetails(subject, start, start.plus(length), zone, agenda);
    }

    private static MeetingDetails details(String subject) {
        return details(subject, TEN, Duration.ofHours(1), BERLIN, "Numbers");
    }

    private Meeting create(MeetingDetails details) {
        return provider.create(account, details, TAG);
    }

    private JsonNode there() {
        assertThat(lab.shown().get("meetings")).hasSize(1);
        return lab.shown().at("/meetings/0");
    }

    private int count(String operation) {
        return lab.count(operation);
    }

    @Test
    void aMeetingIsCreatedWithOneCallAndOnlyWhatGuestsMayKnow() {
        Meeting meeting = create(details("Sprint review"));

        assertThat(lab.answered()).containsExactly("POST 201");
        assertThat(meeting.id()).isEqualTo(there().get("id").asText());
        assertThat(meeting.joinUrl()).isEqualTo(there().get("join_url").textValue());
        assertThat(meeting.number()).contains(meeting.id());
        assertThat(meeting.passcode()).contains(there().get("password").textValue());
        assertThat(meeting.phonePasscode())
                .contains(there().get("pstn_password").textValue());
        assertThat(meeting.dialIn()).contains("+1 2025550100,," + meeting.id() + "#");
        assertThat(meeting.host()).contains("jane.doe@example.com");
        assertThat(there().has("pmi")).as("the personal room").isFalse();
        assertThat(there().at("/settings/waiting_room").booleanValue())
                .as("forced for want of a passcode")
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-03T09:00:00Z, Europe/Berlin, Europe/Berlin",
        "2026-12-03T09:00:00Z, Asia/Kathmandu, Asia/Kathmandu",
        "2026-12-03T09:00:00Z, +05:00, UTC",
        "2027-10-31T00:30:00Z, Europe/Berlin, Europe/Berlin",
        "2027-10-31T01:30:00Z, Europe/Berlin, Europe/Berlin",
        "2027-03-28T01:30:00Z, Europe/Berlin, Europe/Berlin"
    })
    void aStartIsThatMomentInWhateverZoneAndOnTheNightWhenClocksChange(Instant start, ZoneId zone, String there) {
        create(details("Review", start, Duration.ofMinutes(30), zone, ""));

        assertThat(there().get("start_time").textValue()).isEqualTo(start.toString());
        assertThat(there().get("timezone").textValue()).isEqualTo(there);
    }

    @ParameterizedTest
    @CsvSource({"PT1M, 1", "PT45M, 45", "PT45M1S, 46", "PT24H, 1440"})
    void aDurationIsWholeMinutes(Duration length, int minutes) {
        create(details("Review", TEN, length, BERLIN, ""));
        assertThat(there().get("duration").intValue()).isEqualTo(minutes);
    }

    @Test
    void aZoneThatZoomDoesNotListIsRefusedAsSuchAndUtcIsTaken() {
        lab.settings("{'switches':{'allZones':false}}");
        MeetingDetails there = details("Review", TEN, Duration.ofHours(1), ZoneId.of("Europe/Busingen"), "");

        assertThat(failure(() -> provider.create(account, there, TAG)).kind()).isEqualTo(Kind.ZONE_REFUSED);
        Meeting meeting = create(there.inUtc());
        assertThat(failure(() -> provider.update(account, meeting, there, Set.of(Detail.START)))
                        .kind())
                .isEqualTo(Kind.ZONE_REFUSED);

        assertThat(there().get("timezone").textValue()).isEqualTo("UTC");
        assertThat(lab.answered()).containsExactly("POST 400", "POST 201", "PATCH 400");
    }

    @Test
    void anotherRefusalIsNotTriedAgain() {
        assertThat(failure(() -> create(details("Review", TEN, Duration.ofHours(25), BERLIN, "")))
                        .kind())
                .isEqualTo(Kind.INVALID);
        assertThat(lab.answered()).containsExactly("POST 400");
    }

    @Test
    void theLongestTextsFitWithTheMarkUnderThem() {
        int agenda = provider.limits().agendaLength();
        create(details(
                "s".repeat(provider.limits().subjectLength()), TEN, Duration.ofHours(1), BERLIN, "a".repeat(agenda)));

        assertThat(there().get("topic").textValue()).hasSize(200);
        assertThat(there().get("agenda").textValue()).hasSize(2_000);
        assertThat(provider.find(account, TAG, sent(TEN))).isPresent();
    }

    @Test
    void aChangeIsOneCallAndGuestsKeepWhatTheyHave() {
        Meeting meeting = create(details("Review"));

        Meeting after = provider.update(
                account,
                meeting,
                details("Renamed", TEN.plusSeconds(900), Duration.ofMinutes(30), BERLIN, "New"),
                EnumSet.of(Detail.SUBJECT, Detail.START, Detail.END, Detail.AGENDA));

        assertThat(after).isSameAs(meeting);
        assertThat(lab.answered()).containsExactly("POST 201", "PATCH 204");
        assertThat(there().get("topic").textValue()).isEqualTo("Renamed");
        assertThat(there().get("start_time").textValue()).isEqualTo("2026-12-03T09:15:00Z");
        assertThat(there().get("duration").intValue()).isEqualTo(30);
        assertThat(there().get("agenda").textValue()).isEqualTo("New");
        assertThat(there().get("join_url").textValue()).isEqualTo(meeting.joinUrl());
    }

    @Test
    void onlyWhatChangedIsSent() {
        Meeting meeting = create(details("Review"));
        JsonNode before = there();

        provider.update(
                account,
                meeting,
                details("Renamed", TEN.plusSeconds(900), Duration.ofMinutes(30), ZoneOffset.UTC, ""),
                Set.of(Detail.SUBJECT));

        assertThat(there().get("topic").textValue()).isEqualTo("Renamed");
        for (String same : new String[] {"start_time", "duration", "timezone", "agenda", "settings"}) {
            assertThat(there().get(same)).as(same).isEqualTo(before.get(same));
        }
    }

    @Test
    void anEmptiedAgendaIsEmptied() {
        Meeting meeting = create(details("Review"));
        provider.update(
                account, meeting, details("Review", TEN, Duration.ofHours(1), BERLIN, ""), Set.of(Detail.AGENDA));
        assertThat(there().get("agenda").textValue()).isEmpty();
    }

    @Test
    void whereEverythingIsToldAnewTheLinkIsReadAgain() {
        Meeting meeting = create(details("Review"));
        lab.control("PATCH", "/meetings/" + meeting.id(), "{'password':'changed'}");

        Meeting after = provider.update(account, meeting, details("Review"), EnumSet.allOf(Detail.class));

        assertThat(lab.answered()).containsExactly("POST 201", "PATCH 204", "GET 200");
        assertThat(after.passcode()).contains("changed");
        assertThat(after.joinUrl())
                .isEqualTo(there().get("join_url").textValue())
                .isNotEqualTo(meeting.joinUrl());
    }

    private static SyncedDetails sent(Instant start) {
        return SyncedDetails.of(details("Review", start, Duration.ofHours(1), BERLIN, ""));
    }

    @Test
    void onlyTheMeetingThatCarriesOurMarkIsFound() {
        provider.create(account, details("Review"), TAG.replace("0123", "9999"));
        assertThat(provider.find(account, TAG, sent(TEN))).isEmpty();

        Meeting ours = create(details("Review", TEN, Duration.ofHours(1), BERLIN, "a".repeat(300)));

        assertThat(provider.find(account, TAG, sent(TEN)).map(Meeting::joinUrl)).contains(ours.joinUrl());
        assertThat(provider.find(account, TAG, sent(TEN.plusSeconds(60)))).isEmpty();
    }

    @Test
    void aMeetingIsFoundOnTheSecondPage() {
        lab.settings("{'createsPerDay':1000}");
        for (int i = 0; i < 4; i++) {
            // The provider of another process each time: none may spend more than a day's budget.
            MeetingProvider other = lab.provider(Map.of("URL", "/", "LOGIN_URL", "/"));
            for (int j = 0; j < 76; j++) {
                other.create(account, details("Other", TEN.plusSeconds(60), Duration.ofHours(1), BERLIN, ""), TAG);
            }
        }
        Meeting ours = create(details("Review"));

        assertThat(provider.find(account, TAG, sent(TEN)).map(Meeting::id)).contains(ours.id());
        assertThat(count("GET " + ALL + " 200")).isEqualTo(2);
        assertThat(count("GET " + ONE + " 200")).as("others are not read").isEqualTo(1);
    }

    @Test
    void aMeetingIsDeletedWithOneCallAndThenGoneForAll() {
        Meeting meeting = create(details("Review"));

        provider.delete(account, meeting.id());

        assertThat(lab.answered()).containsExactly("POST 201", "DELETE 204");
        assertThat(failure(() -> provider.delete(account, meeting.id())).kind()).isEqualTo(Kind.GONE);
        assertThat(failure(() -> provider.read(account, meeting.id())).kind()).isEqualTo(Kind.GONE);
        assertThat(failure(() -> provider.update(account, meeting, details("R"), Set.of(Detail.SUBJECT)))
                        .kind())
                .isEqualTo(Kind.GONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../users/me", "ng1MzyWNQaObxcf3+Gfm6A==", "/uuid//="})
    void anIdThatIsNoNumberIsAskedOfNobody(String id) {
        assertThat(failure(() -> provider.read(account, id)).kind()).isEqualTo(Kind.GONE);
        assertThat(lab.answered()).isEmpty();
    }

    @Test
    void anotherHostsMeetingIsForbidden() {
        Meeting meeting = create(details("Review"));
        ProviderSession john = lab.account(provider, lab.grant("{'account':'john.roe@example.com'}"));

        assertThat(failure(() -> provider.delete(john, meeting.id())).kind()).isEqualTo(Kind.FORBIDDEN);
    }

    @Test
    void aTokenThatIsOverIsRefusedAndOneWithoutScopesNeedsThePerson() {
        ProviderSession expired = lab.account(provider, lab.grant("{'account':'a@example.com','expired':true}"));
        assertThat(failure(() -> provider.check(expired)).kind()).isEqualTo(Kind.TOKEN_REFUSED);

        for (String scope : new String[] {"meeting:write", "meeting:write:meeting"}) {
            Tokens less = lab.grant("{'account':'a@example.com','scopes':['" + scope + "']}");
            ProviderException failure = failure(() -> provider.check(lab.account(provider, less)));
            assertThat(failure.kind()).as(scope).isEqualTo(Kind.RECONNECT);
            assertThat(failure.providerCode().orElseThrow()).isIn("4700", "4711");
        }
        provider.check(account);
    }

    @Test
    void aRefreshKillsTheTokenThatWasUsed() {
        OAuthClient client = provider.connection().oauth().orElseThrow();

        Tokens next = lab.refresh(client, grant.refreshToken());

        assertThat(next.refreshToken()).isNotEqualTo(grant.refreshToken());
        assertThat(failure(() -> lab.refresh(client, grant.refreshToken())).kind())
                .isEqualTo(Kind.RECONNECT);
        provider.check(lab.account(provider, next));
    }

    @Test
    void aGrantIsGivenBackWithTheTokenThatIsStillWorthSomething() {
        provider.revoke(lab.anonymous(), grant);
        assertThat(failure(() -> provider.check(account)).kind()).isEqualTo(Kind.TOKEN_REFUSED);

        Tokens over = lab.grant("{'account':'jane.doe@example.com','expired':true}");
        provider.revoke(lab.anonymous(), over);
        OAuthClient client = provider.connection().oauth().orElseThrow();
        assertThat(failure(() -> lab.refresh(client, over.refreshToken())).kind())
                .isEqualTo(Kind.RECONNECT);
    }

    @Test
    void zoomsOwnEndOfTheDayIsToldWithItsTime() {
        lab.settings("{'createsPerDay':1}");
        Meeting meeting = create(details("Review"));

        ProviderException failure =
                failure(() -> provider.update(account, meeting, details("R"), Set.of(Detail.SUBJECT)));

        assertThat(failure.kind()).isEqualTo(Kind.BUSY);
        assertThat(failure.retryAfter()).contains(Duration.ofHours(16));
        provider.delete(account, meeting.id());
    }

    @Test
    void anXmlErrorSaysNothingOfTheMeeting() {
        Meeting meeting = create(details("Review"));
        lab.fault("{'fault':'status','on':'DELETE " + ONE + "','status':404,'contentType':'application/xml',"
                + "'body':'<response><code>3001</code></response>'}");

        assertThat(failure(() -> provider.delete(account, meeting.id())).kind()).isEqualTo(Kind.UNAVAILABLE);
        assertThat(lab.shown().get("meetings")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "400, 1010, FORBIDDEN",
        "404, 1001, FORBIDDEN",
        "404, 3001, GONE",
        "400, 3007, GONE",
        "400, 3002, UNDER_WAY",
        "400, 3161, FORBIDDEN",
        "400, 300, INVALID",
        "300, 300, BUSY",
        "400, 124, TOKEN_REFUSED",
        "401, 200, TOKEN_REFUSED",
        "401, 4711, RECONNECT",
        "429, 429, BUSY"
    })
    void aCodeOfZoomsMeansMoreThanItsStatus(int status, int code, Kind kind) {
        Meeting meeting = create(details("Review"));
        lab.fault("{'fault':'status','on':'PATCH " + ONE + "','status':" + status + ",'body':'{\\'code\\':" + code
                + ",\\'message\\':\\'secret words\\'}'}");

        ProviderException failure =
                failure(() -> provider.update(account, meeting, details("R"), Set.of(Detail.SUBJECT)));

        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure.providerCode()).contains(String.valueOf(code));
        assertThat(failure).hasMessageNotContaining("secret");
    }
}

package org.dominomeetings.providers.webex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.dominomeetings.contract.fixture.FixedClock;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.ProviderSession;
import org.dominomeetings.core.spi.http.HttpResponse;
import org.dominomeetings.providers.ProviderFixture;
import org.dominomeetings.providers.TestProviders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every answer that Webex documents, and some that come from elsewhere, through each method of the provider. */
class WebexResponsesTest {
    private static final String ID = "870f51ff287b41be84648412901e0402";
    private static final Meeting KNOWN =
            Meeting.with(ID, "https://meetings.webex.example/j").build();
    private static final String TAG = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    private static final Instant TEN = Instant.parse("2026-12-03T10:00:00Z");
    private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");
    private static final MeetingDetails DETAILS =
            new MeetingDetails("Review", TEN, TEN.plus(Duration.ofHours(1)), ZoneOffset.UTC, "");
    private static final String ERROR = "{\"message\":\"canary\",\"errors\":[],\"trackingId\":\"T-1\"}";

    private final MeetingProvider provider =
            TestProviders.provider(new WebexFactory(), "https://webex.example", Map.of(), new FixedClock(NOW));

    @ParameterizedTest
    @CsvSource({
        //   create           read             update           delete
        "202, OUTCOME_UNKNOWN, UNAVAILABLE,   OUTCOME_UNKNOWN, OUTCOME_UNKNOWN",
        "301, OUTCOME_UNKNOWN, UNAVAILABLE,   OUTCOME_UNKNOWN, OUTCOME_UNKNOWN",
        "302, OUTCOME_UNKNOWN, UNAVAILABLE,   OUTCOME_UNKNOWN, OUTCOME_UNKNOWN",
        "303, OUTCOME_UNKNOWN, UNAVAILABLE,   OUTCOME_UNKNOWN, OUTCOME_UNKNOWN",
        "307, UNAVAILABLE,     UNAVAILABLE,   UNAVAILABLE,     UNAVAILABLE",
        "308, UNAVAILABLE,     UNAVAILABLE,   UNAVAILABLE,     UNAVAILABLE",
        "400, INVALID,         INVALID,       INVALID,         INVALID",
        "401, TOKEN_REFUSED,   TOKEN_REFUSED, TOKEN_REFUSED,   TOKEN_REFUSED",
        "403, FORBIDDEN,       FORBIDDEN,     FORBIDDEN,       FORBIDDEN",
        "404, FORBIDDEN,       GONE,          GONE,            GONE",
        "405, INVALID,         INVALID,       INVALID,         INVALID",
        "407, UNAVAILABLE,     UNAVAILABLE,   UNAVAILABLE,     UNAVAILABLE",
        "408, UNAVAILABLE,     UNAVAILABLE,   UNAVAILABLE,     UNAVAILABLE",
        "409, INVALID,         INVALID,       INVALID,         INVALID",
        "410, FORBIDDEN,       GONE,          GONE,            GONE",
        "415, INVALID,         INVALID,       INVALID,         INVALID",
        "423, BUSY,            BUSY,          BUSY,            BUSY",
        "428, INVALID,         INVALID,       INVALID,         INVALID",
        "429, BUSY,            BUSY,          BUSY,            BUSY",
        "500, OUTCOME_UNKNOWN, UNAVAILABLE,   OUTCOME_UNKNOWN, OUTCOME_UNKNOWN",
        "502, OUTCOME_UNKNOWN, UNAVAILABLE,   OUTCOME_UNKNOWN, OUTCOME_UNKNOWN",
        "503, OUTCOME_UNKNOWN, UNAVAILABLE,   OUTCOME_UNKNOWN, OUTCOME_UNKNOWN",
        "504, OUTCOME_UNKNOWN, UNAVAILABLE,   OUTCOME_UNKNOWN, OUTCOME_UNKNOWN"
    })
    void everyStatusHasItsMeaning(int status, Kind create, Kind read, Kind update, Kind delete) {
        ProviderSession webex = answering(status, "application/json;charset=UTF-8", ERROR);

        // Where no meeting is named, none can be gone.
        Kind find = read == Kind.GONE ? create : read;
        assertKinds(webex, create, read, find, update, delete);
    }

    @ParameterizedTest
    @CsvSource({
        "200, OUTCOME_UNKNOWN, UNAVAILABLE",
        "401, UNAVAILABLE,     UNAVAILABLE",
        "403, UNAVAILABLE,     UNAVAILABLE",
        "404, UNAVAILABLE,     UNAVAILABLE",
        "410, UNAVAILABLE,     UNAVAILABLE",
        "429, BUSY,            BUSY",
        "502, OUTCOME_UNKNOWN, UNAVAILABLE"
    })
    void aPageOfSomethingInBetweenSaysNothingOfMeetingOrToken(int status, Kind write, Kind read) {
        ProviderSession proxy = answering(status, "text/html", "<html><title>Sign in</title></html>");

        assertKinds(proxy, write, read, read, write, write);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "null",
                "{\"id\":\"1\"}",
                "{\"webLink\":\"https://w.example/j\"}",
                "{\"id\":{\"a\":1},\"webLink\":\"https://w.example/j\"}",
                "{\"id\":\"1\",\"webLink\":\"https://w.exam"
            })
    void aSuccessThatTellsNoMeetingMayHaveMadeOne(String body) {
        ProviderSession webex = answering(200, "application/json", body);

        assertThat(kindOf(() -> provider.create(webex, DETAILS, TAG))).isEqualTo(Kind.OUTCOME_UNKNOWN);
        assertThat(kindOf(() -> update(webex))).isEqualTo(Kind.OUTCOME_UNKNOWN);
        assertThat(kindOf(() -> provider.read(webex, ID))).isEqualTo(Kind.UNAVAILABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"items\":{}}",
                "{\"items\":[{}]}",
                "{\"items\":[1]}",
                "{\"items\":[{\"id\":\"1\",\"webLink\":\"https://w.example/j\"}]}",
                "{\"items\":[{\"id\":\"1\",\"webLink\":\"https://w.example/j\",\"integrationTags\":[\"another\"]}]}"
            })
    void aListThatIsNotWhatWasAskedForIsNoProofThatThereIsNoMeeting(String body) {
        ProviderSession webex = answering(200, "application/json", body);

        assertThat(kindOf(() -> provider.find(webex, TAG, WebexFixture.sentFor(TEN))))
                .isEqualTo(Kind.UNAVAILABLE);
    }

    @Test
    void theMeetingWithTheTagIsTakenAndNotTheOneBeforeIt() {
        String other = "{\"id\":\"1\",\"webLink\":\"https://w.example/1\",\"integrationTags\":[\"another\"]}";
        String own = "{\"id\":\"2\",\"webLink\":\"https://w.example/2\",\"integrationTags\":[\"x\",\"" + TAG + "\"]}";
        ProviderSession webex = answering(200, "application/json", "{\"items\":[" + other + "," + own + "]}");

        assertThat(provider.find(webex, TAG, WebexFixture.sentFor(TEN)))
                .map(Meeting::id)
                .contains("2");
    }

    @ParameterizedTest
    @CsvSource({
        "423, 17, 17",
        "429, 17, 17",
        "429, 'Tue, 01 Dec 2026 08:00:30 GMT', 30",
        "423, 2026-12-01T09:00:00+01:00,",
        "429, 2026-12-01T09:01:00+01:00, 60",
        "429, soon,",
        "503, 120, 120"
    })
    void aWaitThatWebexAsksForIsPassedOnInAllItsForms(int status, String retryAfter, Long seconds) {
        ProviderSession webex = ProviderFixture.session(
                request -> new HttpResponse(
                        status, Map.of("Content-Type", "application/json", "Retry-After", retryAfter), ERROR),
                "");

        ProviderException failure = failureOf(() -> provider.create(webex, DETAILS, TAG));

        assertThat(failure.retryAfter().map(Duration::getSeconds).orElse(null)).isEqualTo(seconds);
    }

    @Test
    void aFailureHasTheCodeAndTheTrackingIdAndNotWhatTheUserTyped() {
        String body = "{\"message\":\"canary\",\"errorCode\":4030,\"trackingId\":\"ROUTER_5F-01\"}";

        ProviderException failure =
                failureOf(() -> provider.create(answering(403, "application/json", body), DETAILS, TAG));

        assertThat(failure.providerCode()).contains("4030");
        assertThat(failure.getMessage()).contains("403", "ROUTER_5F-01").doesNotContain("canary");
    }

    @Test
    void whatIsNoCodeIsNotPassedOn() {
        String body = "{\"errorCode\":\"<b>canary</b>\",\"trackingId\":\"two\\nlines canary\"}";

        ProviderException failure =
                failureOf(() -> provider.create(answering(403, "application/json", body), DETAILS, TAG));

        assertThat(failure.providerCode()).contains("403");
        assertThat(failure.getMessage()).doesNotContain("canary", "\n");
    }

    private void assertKinds(ProviderSession webex, Kind create, Kind read, Kind find, Kind update, Kind delete) {
        assertThat(kindOf(() -> provider.create(webex, DETAILS, TAG)))
                .as("create")
                .isEqualTo(create);
        assertThat(kindOf(() -> provider.read(webex, ID))).as("read").isEqualTo(read);
        assertThat(kindOf(() -> provider.find(webex, TAG, WebexFixture.sentFor(TEN))))
                .as("find")
                .isEqualTo(find);
        assertThat(kindOf(() -> update(webex))).as("update").isEqualTo(update);
        assertThat(kindOf(() -> provider.delete(webex, ID))).as("delete").isEqualTo(delete);
    }

    private void update(ProviderSession webex) {
        provider.update(webex, KNOWN, DETAILS, Set.of(Detail.SUBJECT));
    }

    private static ProviderSession answering(int status, String type, String body) {
        return ProviderFixture.session(request -> new HttpResponse(status, Map.of("Content-Type", type), body), "");
    }

    private static Kind kindOf(Runnable call) {
        return failureOf(call).kind();
    }

    private static ProviderException failureOf(Runnable call) {
        return catchThrowableOfType(ProviderException.class, call::run);
    }
}

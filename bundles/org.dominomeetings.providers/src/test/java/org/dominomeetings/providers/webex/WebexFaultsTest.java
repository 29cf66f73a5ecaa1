package org.dominomeetings.providers.webex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import mockwebserver3.MockWebServer;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.spi.ProviderFailure;
import org.dominomeetings.core.spi.ProviderFailure.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong on the way to Webex and back, over a real connection: one request each, and what Webex then holds. */
class WebexFaultsTest {
    private static final String TAG = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    private static final Instant TEN = Instant.parse("2026-12-03T10:00:00Z");
    private static final String ONE = "/v1/meetings/{meetingId}";

    private WebexLab lab;

    @BeforeEach
    void open() throws Exception {
        lab = new WebexLab();
    }

    @AfterEach
    void close() {
        assertThat(lab.shown().path("contractViolations")).isEmpty();
        lab.close();
    }

    @ParameterizedTest
    @CsvSource({
        "close-after-read,     OUTCOME_UNKNOWN, 0",
        "answer-lost,          OUTCOME_UNKNOWN, 1",
        "html-instead-of-json, OUTCOME_UNKNOWN, 0",
        "truncated,            OUTCOME_UNKNOWN, 1",
        "oversized,            OUTCOME_UNKNOWN, 0",
        "status,               OUTCOME_UNKNOWN, 0",
        "expire-token,         TOKEN_REFUSED,   0"
    })
    void aCreateIsSentOnceAndFoundByItsTagWhereItWasDone(String fault, Kind kind, int meetings) {
        lab.provider.find(
                TAG, WebexLab.sentFor(TEN), lab.account); // A pooled connection, on which OkHttp would send again.
        order(fault, "POST /v1/meetings");

        assertThat(kindOf(this::create)).isEqualTo(kind);
        assertThat(sent("POST")).isEqualTo(1);
        assertThat(lab.shown().path("meetings")).hasSize(meetings);
        if (kind == Kind.OUTCOME_UNKNOWN) {
            assertThat(lab.provider
                            .find(TAG, WebexLab.sentFor(TEN), lab.account)
                            .isPresent())
                    .isEqualTo(meetings == 1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "close-after-read,     OUTCOME_UNKNOWN, Review",
        "answer-lost,          OUTCOME_UNKNOWN, Renamed",
        "html-instead-of-json, OUTCOME_UNKNOWN, Review",
        "truncated,            OUTCOME_UNKNOWN, Renamed",
        "oversized,            OUTCOME_UNKNOWN, Review",
        "status,               OUTCOME_UNKNOWN, Review",
        "expire-token,         TOKEN_REFUSED,   Review"
    })
    void anUpdateIsSentOnce(String fault, Kind kind, String title) {
        Meeting meeting = create();
        order(fault, "PATCH " + ONE);

        assertThat(kindOf(() -> rename(meeting))).isEqualTo(kind);
        assertThat(sent("PATCH")).isEqualTo(1);
        assertThat(lab.shown().at("/meetings/0/title").textValue()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "close-after-read,     OUTCOME_UNKNOWN, 1",
        "answer-lost,          OUTCOME_UNKNOWN, 0",
        "html-instead-of-json, OUTCOME_UNKNOWN, 1",
        "oversized,            OUTCOME_UNKNOWN, 1",
        "status,               OUTCOME_UNKNOWN, 1",
        "expire-token,         TOKEN_REFUSED,   1"
    })
    void aDeleteThatGotNoAnswerIsNotTakenForDone(String fault, Kind kind, int meetings) {
        Meeting meeting = create();
        order(fault, "DELETE " + ONE);

        assertThat(kindOf(() -> lab.provider.delete(meeting.id(), lab.account))).isEqualTo(kind);
        assertThat(sent("DELETE")).isEqualTo(1);
        assertThat(lab.shown().path("meetings")).hasSize(meetings);
    }

    @ParameterizedTest
    @CsvSource({
        "close-after-read, UNAVAILABLE",
        "answer-lost, UNAVAILABLE",
        "html-instead-of-json, UNAVAILABLE",
        "truncated, UNAVAILABLE",
        "oversized, UNAVAILABLE",
        "status, UNAVAILABLE",
        "expire-token, TOKEN_REFUSED"
    })
    void aSearchThatFailsIsNoProofThatThereIsNoMeeting(String fault, Kind kind) {
        create();
        // Five times: what changes nothing may be sent again.
        lab.fault("{\"fault\":\"" + fault + "\",\"on\":\"GET /v1/meetings\",\"times\":5}");

        assertThat(kindOf(() -> lab.provider.find(TAG, WebexLab.sentFor(TEN), lab.account)))
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "301, OUTCOME_UNKNOWN",
        "302, OUTCOME_UNKNOWN",
        "303, OUTCOME_UNKNOWN",
        "307, UNAVAILABLE",
        "308, UNAVAILABLE"
    })
    void noRedirectIsFollowedAndTheTokenStaysHere(int status, Kind kind) throws Exception {
        Meeting meeting = create();
        try (MockWebServer elsewhere = new MockWebServer()) {
            elsewhere.start();
            String location = elsewhere.url("/v1/meetings").toString();
            for (String on : new String[] {"POST /v1/meetings", "PATCH " + ONE, "DELETE " + ONE, "GET /v1/meetings"}) {
                lab.fault("{\"fault\":\"redirect\",\"status\":" + status + ",\"location\":\"" + location
                        + "\",\"on\":\"" + on + "\"}");
            }

            assertThat(kindOf(this::create)).isEqualTo(kind);
            assertThat(kindOf(() -> rename(meeting))).isEqualTo(kind);
            assertThat(kindOf(() -> lab.provider.delete(meeting.id(), lab.account)))
                    .isEqualTo(kind);
            assertThat(kindOf(() -> lab.provider.find(TAG, WebexLab.sentFor(TEN), lab.account)))
                    .isEqualTo(Kind.UNAVAILABLE);
            assertThat(elsewhere.getRequestCount()).isZero();
        }
        assertThat(lab.shown().path("meetings")).hasSize(1);
    }

    private void order(String fault, String on) {
        lab.fault("{\"fault\":\"" + fault + "\",\"on\":\"" + on + "\",\"times\":1}");
    }

    private Meeting create() {
        return lab.provider.create(details("Review"), TAG, lab.account);
    }

    private void rename(Meeting meeting) {
        lab.provider.update(meeting, details("Renamed"), Set.of(Detail.SUBJECT), lab.account);
    }

    private long sent(String method) {
        return lab.answered().stream()
                .filter(request -> request.startsWith(method + " "))
                .count();
    }

    private static MeetingDetails details(String subject) {
        return new MeetingDetails(subject, TEN, TEN.plus(Duration.ofHours(1)), ZoneOffset.UTC, "");
    }

    private static Kind kindOf(Runnable call) {
        return catchThrowableOfType(ProviderFailure.class, call::run).kind();
    }
}

package org.dominomeetings.providers.sametime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.dominomeetings.providers.ProviderFixture.kindOf;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.meeting.SyncedDetails;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.ProviderSession;
import org.dominomeetings.core.spi.http.HttpResponse;
import org.dominomeetings.providers.ProviderFixture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SametimeProviderTest {
    private static final Instant TEN = Instant.parse("2026-12-03T09:00:00Z");
    private static final String TAG = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    private static final String OTHER_TAG = TAG.replace('0', 'f');
    private static final String CREATE = "POST /meeting-catalog/api/v1/meetings";
    private static final String LIST = "GET /meeting-catalog/api/v1/meetings";
    private static final String DELETE = "DELETE /meeting-catalog/api/v1/meetings/{meetingId}";

    @AutoClose
    private final SametimeFixture lab = new SametimeFixture();

    private final ProviderSession jane = lab.as(lab.login(SametimeFixture.JANE));

    @Test
    void aMeetingIsCreatedWithOneCallAndItsNameIsItsLink() {
        Meeting meeting = create("Sprint review", TAG);

        JsonNode there = lab.shown().at("/meetings/0");
        assertThat(meeting.id()).isEqualTo("Sprint_review_0123456789abcdef0123456789abcdef");
        assertThat(there.path("name").textValue()).isEqualTo(meeting.id());
        assertThat(meeting.joinUrl()).isEqualTo(lab.baseUrl() + "/meeting/" + meeting.id());
        assertThat(there.path("owner").textValue()).isEqualTo(SametimeFixture.JANE);
        assertThat(there.at("/moderators/0/email").textValue()).isEqualTo(SametimeFixture.JANE);
        assertThat(there.path("allowGuestUser").booleanValue()).isFalse();
        assertThat(lab.count(CREATE + " 200")).isEqualTo(1);
        assertThat(lab.count(LIST + " 200")).isZero();
    }

    @Test
    void guestsComeInWhereTheAdministratorSaysSo() {
        lab.provider(Map.of("URL", "/", "GUESTS", "true")).create(jane, details("Open day"), TAG);
        assertThat(lab.shown().at("/meetings/0/allowGuestUser").booleanValue()).isTrue();
    }

    @Test
    void aCreateThatIsSentAgainIsTheMeetingThatThereIs() {
        Meeting first = create("Sprint review", TAG);
        Meeting second = create("Sprint review", TAG);

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.joinUrl()).isEqualTo(first.joinUrl());
        assertThat(lab.shown().path("meetings")).hasSize(1);
        assertThat(lab.count(CREATE + " 409")).isEqualTo(1);
    }

    @Test
    void aNameThatIsTakenByAnotherAccountIsNotOurMeeting() {
        create("Sprint review", TAG);
        ProviderSession dave = lab.as(lab.login("dave@example.com"));

        assertThat(kindOf(() -> lab.provider.create(dave, details("Sprint review"), TAG)))
                .isEqualTo(Kind.INVALID);
    }

    @Test
    void aMeetingThatIsThereIsNotTakenForNoneWhereTheListCannotBeHad() {
        create("Sprint review", TAG);
        for (String fault : new String[] {"close-after-read", "status", "html-instead-of-json"}) {
            // A GET is sent again over other connections, as often as there are any.
            fault(fault, LIST, 9);
            assertThat(kindOf(() -> create("Sprint review", TAG))).as(fault).isEqualTo(Kind.OUTCOME_UNKNOWN);
            lab.control("DELETE", "/faults", "");
        }
    }

    @Test
    void aMeetingIsFoundByItsMarkWhateverItsSubjectWas() {
        Meeting created = create("Sprint review", TAG);
        create("Sprint review", OTHER_TAG);

        assertThat(lab.provider.find(jane, TAG, SyncedDetails.of(details("Another subject"))))
                .map(Meeting::joinUrl)
                .contains(created.joinUrl());
        assertThat(lab.provider.find(jane, "e".repeat(64), SyncedDetails.of(details("Sprint review"))))
                .isEmpty();
    }

    @Test
    void aMeetingIsReadFromTheListAndGoneIfItIsNotThere() {
        Meeting created = create("Sprint review", TAG);

        assertThat(lab.provider.read(jane, created.id()).joinUrl()).isEqualTo(created.joinUrl());
        lab.control("DELETE", "/meetings/" + created.id(), "");
        assertThat(kindOf(() -> lab.provider.read(jane, created.id()))).isEqualTo(Kind.GONE);
    }

    @Test
    void aMeetingIsDeletedWithOneCallWhoseAnswerIsAWord() {
        Meeting created = create("Sprint review", TAG);
        lab.provider.delete(jane, created.id());

        assertThat(lab.shown().path("meetings")).isEmpty();
        assertThat(lab.count(DELETE + " 200")).isEqualTo(1);
        assertThat(kindOf(() -> lab.provider.delete(jane, created.id()))).isEqualTo(Kind.GONE);
    }

    @Test
    void nothingIsEverToldAgain() {
        assertThat(lab.provider.capabilities().followed()).isEmpty();
        assertThatThrownBy(() -> lab.provider.update(jane, create("Sprint review", TAG), details("Another"), Set.of()))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "401; Unauthorized; TOKEN_REFUSED",
                "401; <html>Proxy</html>; UNAVAILABLE",
                "403; Forbidden; FORBIDDEN",
                "403; invalid csrf token; TOKEN_REFUSED",
                "403; <html>csrf</html>; UNAVAILABLE",
                "404; Not Found; FORBIDDEN",
                "429; Too Many Requests; BUSY",
                "500; Internal Server Error; OUTCOME_UNKNOWN",
                "502; <html>Bad Gateway</html>; OUTCOME_UNKNOWN"
            })
    void aRefusalInPlainTextMeansWhatItsStatusSaysAndAPageIsNotSametimes(int status, String body, Kind kind) {
        ProviderSession answering = ProviderFixture.session(
                request -> new HttpResponse(status, Map.of("Content-Type", "text/html; charset=utf-8"), body), "");

        ProviderException failure = catchThrowableOfType(
                ProviderException.class, () -> lab.provider.create(answering, details("Sprint review"), TAG));

        assertThat(failure.kind()).isEqualTo(kind);
    }

    @Test
    void whatIsNoSessionIsMendedByARenewal() {
        ProviderSession sample = ProviderFixture.session(
                request -> lab.anonymous().send(lab.provider.authorized(request, "no-session")), "");
        assertThat(kindOf(() -> lab.provider.check(sample))).isEqualTo(Kind.TOKEN_REFUSED);
    }

    private void fault(String fault, String on, int times) {
        lab.fault("{\"fault\":\"" + fault + "\",\"on\":\"" + on + "\",\"times\":" + times + "}");
    }

    private Meeting create(String subject, String tag) {
        return lab.provider.create(jane, details(subject), tag);
    }

    private static MeetingDetails details(String subject) {
        return new MeetingDetails(subject, TEN, TEN.plusSeconds(3600), ZoneOffset.UTC, "");
    }
}

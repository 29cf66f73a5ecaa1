package org.dominomeetings.providers.gotomeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dominomeetings.providers.ProviderFixture.failure;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dominomeetings.contract.fixture.FixedClock;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.meeting.SyncedDetails;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.ProviderSession;
import org.dominomeetings.core.spi.oauth.OAuthClient;
import org.dominomeetings.core.spi.oauth.Tokens;
import org.dominomeetings.providers.ProviderFixture;
import org.dominomeetings.providers.TestProviders;
import org.dominomeetings.simulators.gotomeeting.GotoService;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GotoProviderTest {
    private static final Instant TEN = Instant.parse("2026-12-03T09:00:00Z");
    private static final String TAG = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    private static final String OTHER = TAG.replace('0', 'f');
    private static final String LINKS = "https://global.gotomeeting.example/join";

    @AutoClose
    private final ProviderFixture lab = new ProviderFixture(new GotoFactory(), GotoService::new);

    private final MeetingProvider provider = provider(Map.of());
    private final Tokens grant = lab.grant("{'account':'jane.doe@example.com'}");
    private final ProviderSession account = lab.account(provider, grant);

    private MeetingProvider provider(Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(Map.of("URL", "/", "LOGIN_URL", "/", "JOIN_URL", LINKS));
        settings.putAll(more);
        return lab.provider(settings);
    }

    /** The simulator checks every request and answer against its contract; it must have found nothing. */
    private static MeetingDetails details(String subject, int fromMinute, int toMinute) {
        return new MeetingDetails(
                subject,
                TEN.plusSeconds(60L * fromMinute),
                TEN.plusSeconds(60L * toMinute),
                ZoneId.of("Asia/Tokyo"),
                "Never told");
    }

    private Meeting create(MeetingDetails details) {
        return provider.create(account, details, TAG);
    }

    private JsonNode there() {
        assertThat(lab.shown().get("meetings")).hasSize(1);
        return lab.shown().at("/meetings/0");
    }

    @Test
    void aMeetingIsCreatedWithOneCallAndReadOutOfAnArray() {
        Meeting meeting = create(details("Sprint review", 0, 45));

        assertThat(lab.answered()).containsExactly("POST 201");
        assertThat(meeting.id()).isEqualTo(there().get("meetingid").asText());
        assertThat(meeting.joinUrl()).isEqualTo(there().get("joinURL").textValue());
        assertThat(meeting.number()).contains(meeting.id());
        assertThat(meeting.dialIn()).contains("+1 (202) 555-0100,," + meeting.id() + "#");
        assertThat(there().get("startTime").textValue()).isEqualTo("2026-12-03T09:00:00.+0000");
        assertThat(there().get("endTime").textValue()).isEqualTo("2026-12-03T09:45:00.+0000");
        assertThat(there().get("passwordRequired").booleanValue()).isFalse();
        assertThat(there().get("audio").textValue()).isEqualTo("Hybrid");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "VoIP; ",
                "Call +49 30 901820, then access code: 77-88.; +49 30 901820,,7788#",
                "Call +44 (0) 20 7946 0100; +44 (0) 20 7946 0100",
                "Ask Jane on 4711; "
            })
    void audioIsWhatTheAdministratorSaysAndANumberIsLookedForInIt(String audio, String dialIn) {
        Meeting meeting = provider(Map.of("AUDIO", audio)).create(account, details("Review", 0, 45), TAG);

        assertThat(there().get("audio").textValue()).isEqualTo(audio);
        assertThat(meeting.dialIn().orElse(null)).isEqualTo(dialIn);
    }

    @Test
    void aChangeReplacesAllWithOneCallAndGuestsKeepTheirLink() {
        Meeting meeting = create(details("Review", 0, 45));

        Meeting after = provider.update(
                account, meeting, details("Re<na>med", 15, 30), EnumSet.of(Detail.SUBJECT, Detail.START));

        assertThat(after).isSameAs(meeting);
        assertThat(lab.answered()).containsExactly("POST 201", "PUT 204");
        assertThat(there().get("subject").textValue()).isEqualTo("Re&lt;na&gt;med");
        assertThat(there().get("startTime").textValue()).isEqualTo("2026-12-03T09:15:00.+0000");
        assertThat(there().get("duration").intValue()).isEqualTo(15);
    }

    @Test
    void aMeetingThatIsReadHasALinkMadeOfItsId() {
        Meeting meeting = create(details("Review", 0, 45));

        Meeting read = provider.read(account, meeting.id());

        assertThat(read.id()).isEqualTo(meeting.id());
        assertThat(read.joinUrl()).isEqualTo(LINKS + "/" + meeting.id());
        assertThat(read.dialIn()).isEqualTo(meeting.dialIn());
    }

    private static SyncedDetails sent(String subject, int fromMinute, int toMinute) {
        return SyncedDetails.of(details(subject, fromMinute, toMinute));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Review", "A <b> & \"c\"", "Literally &lt; it", "📅 Besprechung"})
    void aMeetingIsFoundBySubjectAndBothTimes(String subject) {
        create(details("Other", 0, 45));
        Meeting ours = create(details(subject, 0, 45));
        create(details(subject, 1, 45));
        create(details(subject, 0, 46));

        Meeting found = provider.find(account, TAG, sent(subject, 0, 45)).orElseThrow();

        assertThat(found.id()).isEqualTo(ours.id());
        assertThat(found.joinUrl()).isEqualTo(ours.joinUrl());
        assertThat(found.host()).contains("jane.doe@example.com");
        assertThat(provider.find(account, TAG, sent(subject, 2, 45))).isEmpty();
    }

    /** Made by somebody else, as far as our provider knows. */
    private Meeting elsewhere() {
        Map<String, String> settings = Map.of("URL", "/", "LOGIN_URL", "/", "JOIN_URL", LINKS);
        return TestProviders.provider(new GotoFactory(), lab.baseUrl(), settings, new FixedClock(ProviderFixture.NOW))
                .create(account, details("Review", 0, 45), OTHER);
    }

    /** A provider lives as long as its settings; what was made for whom is known for longer. */
    @Test
    void whatWasMadeForAnotherEntryIsNotOursAfterAChangeOfSettings() {
        provider.create(account, details("Review", 0, 45), OTHER);

        MeetingProvider later = provider(Map.of("AUDIO", "VoIP"));

        assertThat(later.find(account, TAG, sent("Review", 0, 45))).isEmpty();
    }

    @Test
    void ofTwoThatAreAlikeNoneIsTaken() {
        elsewhere();
        elsewhere();

        assertThat(failure(() -> provider.find(account, TAG, sent("Review", 0, 45)))
                        .kind())
                .isEqualTo(Kind.OUTCOME_UNKNOWN);
    }

    @Test
    void ofTwoThatAreAlikeTheOneOfAnotherEntryIsNotOurs() {
        provider.create(account, details("Review", 0, 45), OTHER);
        assertThat(provider.find(account, TAG, sent("Review", 0, 45))).isEmpty();

        Meeting lost = elsewhere();
        assertThat(provider.find(account, TAG, sent("Review", 0, 45)).map(Meeting::id))
                .contains(lost.id());
    }

    @Test
    void aMeetingThatAnEntryHasBecauseItWasChangedIsNotOurs() {
        Meeting held = elsewhere();
        provider.update(account, held, details("Review", 0, 45), Set.of(Detail.SUBJECT));

        assertThat(provider.find(account, TAG, sent("Review", 0, 45))).isEmpty();
    }

    @Test
    void oursIsFoundWhereTheAnswerCameAndWasNotWrittenDown() {
        Meeting ours = create(details("Review", 0, 45));
        provider.create(account, details("Review", 0, 45), OTHER);

        assertThat(provider.find(account, TAG, sent("Review", 0, 45)).map(Meeting::id))
                .contains(ours.id());
    }

    @Test
    void aSubjectThatHadToBeCutForItsBracketsIsFoundByItsTimes() {
        String subject = "<".repeat(40);
        Meeting ours = create(details(subject, 0, 45));

        assertThat(there().get("subject").textValue()).hasSize(97).endsWith("&lt;…");
        assertThat(provider.find(account, TAG, sent(subject, 0, 45)).map(Meeting::id))
                .contains(ours.id());
    }

    @Test
    void anExpiredTokenIsOneThatARefreshHeals() {
        Tokens over = lab.grant("{'account':'jane.doe@example.com','expired':true}");
        ProviderSession expired = lab.account(provider, over);

        assertThat(failure(() -> provider.create(expired, details("R", 0, 45), TAG))
                        .kind())
                .isEqualTo(Kind.TOKEN_REFUSED);

        OAuthClient client = provider.connection().oauth().orElseThrow();
        Tokens next = lab.refresh(client, over.refreshToken());
        assertThat(next.refreshToken()).as("none came, so the old one stays").isEqualTo(over.refreshToken());
        provider.check(lab.account(provider, next));

        lab.settings("{'rotateRefreshTokens':true}");
        Tokens replaced = lab.refresh(client, over.refreshToken());
        assertThat(replaced.refreshToken()).isNotEqualTo(over.refreshToken());
        assertThat(failure(() -> lab.refresh(client, over.refreshToken())).kind())
                .isEqualTo(Kind.RECONNECT);
    }

    @Test
    void anyOther403IsForbiddenAndSoIsAFreeAccount() {
        Meeting meeting = create(details("Review", 0, 45));
        ProviderSession john = lab.account(provider, lab.grant("{'account':'john.roe@example.com'}"));
        assertThat(failure(() -> provider.delete(john, meeting.id())).kind()).isEqualTo(Kind.FORBIDDEN);

        lab.settings("{'switches':{'free':true}}");
        assertThat(failure(() -> create(details("Second", 0, 45))).kind()).isEqualTo(Kind.FORBIDDEN);
        assertThat(failure(() -> provider.check(account)).kind()).isEqualTo(Kind.FORBIDDEN);
    }

    @Test
    void aMeetingIsDeletedWithOneCallAndThenGoneForAll() {
        Meeting meeting = create(details("Review", 0, 45));

        provider.delete(account, meeting.id());

        assertThat(lab.answered()).containsExactly("POST 201", "DELETE 204");
        assertThat(failure(() -> provider.delete(account, meeting.id())).kind()).isEqualTo(Kind.GONE);
        assertThat(failure(() -> provider.read(account, meeting.id())).kind()).isEqualTo(Kind.GONE);
        assertThat(failure(() -> provider.update(account, meeting, details("R", 0, 45), Set.of(Detail.SUBJECT)))
                        .kind())
                .isEqualTo(Kind.GONE);
        assertThat(failure(() -> provider.read(account, "../upcomingMeetings")).kind())
                .isEqualTo(Kind.GONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[]", "[[]]", "[1]", "{}", "[{'meetingid':123456789}]", "[{'joinURL':'https://x.example/'}]"})
    void aCreateWhoseAnswerNamesNoMeetingMayHaveMadeOne(String body) {
        String escaped = body.replace("'", "\\'");
        lab.fault("{'fault':'status','on':'POST /G2M/rest/meetings','status':201,'body':'" + escaped + "'}");

        assertThat(failure(() -> create(details("Review", 0, 45))).kind()).isEqualTo(Kind.OUTCOME_UNKNOWN);
    }

    @Test
    void anIdKeepsAllItsDigits() {
        String body = "[{\\'joinURL\\':\\'https://x.example/j\\',\\'meetingid\\':9007199254740993}]";
        lab.fault("{'fault':'status','on':'POST /G2M/rest/meetings','status':201,'body':'" + body + "'}");

        assertThat(create(details("Review", 0, 45)).id()).isEqualTo("9007199254740993");
    }

    @Test
    void aMeetingLastsAMinuteAtLeast() {
        assertThat(provider.limits().shortest()).isEqualTo(Duration.ofMinutes(1));
        create(details("Review", 0, 1));
    }
}

package org.dominomeetings.providers.meet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dominomeetings.providers.ProviderFixture.failure;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.ProviderSession;
import org.dominomeetings.core.spi.oauth.OAuthClient;
import org.dominomeetings.core.spi.oauth.Tokens;
import org.dominomeetings.providers.ProviderFixture;
import org.dominomeetings.simulators.meet.MeetService;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class MeetProviderTest {
    private static final MeetingDetails REVIEW = new MeetingDetails(
            "Sprint review",
            Instant.parse("2026-12-03T09:00:00Z"),
            Instant.parse("2026-12-03T10:00:00Z"),
            ZoneId.of("Europe/Berlin"),
            "Numbers");

    @AutoClose
    private final ProviderFixture lab = new ProviderFixture(new MeetFactory(), MeetService::new);

    private final MeetingProvider provider = provider(Map.of());
    private final Tokens grant = lab.grant("{'account':'jane.doe@example.com'}");
    private final ProviderSession account = lab.account(provider, grant);

    private MeetingProvider provider(Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(more);
        settings.put("URL", "/meet.googleapis.com");
        settings.put("LOGIN_URL", "/accounts.google.com");
        settings.put("TOKEN_URL", "/oauth2.googleapis.com");
        return lab.provider(settings);
    }

    /** The simulator checks every request and answer against its contract; it must have found nothing. */
    private Meeting create() {
        return provider.create(account, REVIEW, "tag");
    }

    @Test
    void aSpaceIsMadeWithOneCall() {
        Meeting meeting = create();

        JsonNode there = lab.shown().at("/meetings/0");
        assertThat(meeting.id()).isEqualTo(there.get("name").textValue());
        assertThat(meeting.joinUrl()).isEqualTo(there.get("meetingUri").textValue());
        assertThat(meeting.number()).contains(there.get("meetingCode").textValue());
        assertThat(meeting.dialIn())
                .contains("+12025550100,," + there.at("/phoneAccess/0/pin").textValue() + "#");
        assertThat(meeting.sipAddress().orElseThrow()).matches("[0-9]{13}@gateway\\.example\\.com");
        assertThat(lab.answered()).containsExactly("POST 200");
    }

    @Test
    void anAccountWithoutTelephonesHasALinkAllTheSame() {
        lab.settings("{'switches':{'dialIn':false}}");

        Meeting meeting = create();

        assertThat(meeting.joinUrl()).startsWith("https://meet.google.com/");
        assertThat(meeting.dialIn()).isEmpty();
        assertThat(meeting.sipAddress()).isEmpty();
    }

    @Test
    void whoMayJoinIsTheAccountsAffairUnlessTheAdministratorSaysIt() {
        create();
        provider(Map.of("ACCESS_TYPE", "RESTRICTED")).create(account, REVIEW, "tag");

        assertThat(lab.shown().at("/meetings/0/config/accessType").textValue()).isEqualTo("TRUSTED");
        assertThat(lab.shown().at("/meetings/1/config/accessType").textValue()).isEqualTo("RESTRICTED");
    }

    @Test
    void aSpaceIsReadByTheIdThatTheCreateGave() {
        Meeting meeting = create();

        Meeting read = provider.read(account, meeting.id());

        assertThat(read.joinUrl()).isEqualTo(meeting.joinUrl());
        assertThat(read.dialIn()).isEqualTo(meeting.dialIn());
    }

    @Test
    void aSpaceThatIsAnothersOrNoneIsGone() {
        Meeting meeting = create();
        ProviderSession john = lab.account(provider, lab.grant("{'account':'john.roe@example.com'}"));

        assertThat(failure(() -> provider.read(account, "spaces/nothing")).kind())
                .isEqualTo(Kind.GONE);
        assertThat(failure(() -> provider.read(john, meeting.id())).kind()).isEqualTo(Kind.GONE);
    }

    @Test
    void anAccountThatMayNotIsForbiddenAndNothingIsGone() {
        ProviderSession unfit =
                lab.account(provider, lab.grant("{'account':'john.roe@example.com','scopes':['openid']}"));

        for (ThrowingCallable call : new ThrowingCallable[] {
            () -> provider.read(unfit, "spaces/nothing"),
            () -> provider.create(unfit, REVIEW, "tag"),
            () -> provider.check(unfit)
        }) {
            assertThat(failure(call).kind()).isEqualTo(Kind.FORBIDDEN);
            assertThat(failure(call).providerCode()).contains("ACCESS_TOKEN_SCOPE_INSUFFICIENT");
        }
    }

    @Test
    void anAccountIsCheckedWithoutLeavingASpace() {
        provider.check(account);

        assertThat(lab.shown().get("meetings")).isEmpty();
        ProviderSession expired = lab.account(provider, lab.grant("{'account':'john.roe@example.com','expired':true}"));
        assertThat(failure(() -> provider.check(expired)).kind()).isEqualTo(Kind.TOKEN_REFUSED);
    }

    @Test
    void anEleventhSpaceInAMinuteHasToWait() {
        for (int i = 0; i < 10; i++) {
            create();
        }

        ProviderException failure = failure(this::create);

        assertThat(failure.kind()).isEqualTo(Kind.BUSY);
        assertThat(failure.providerCode()).contains("RATE_LIMIT_EXCEEDED");
        assertThat(failure.retryAfter()).isEmpty();
    }

    @Test
    void aGrantIsGivenBack() {
        provider.revoke(lab.anonymous(), grant);

        assertThat(lab.shown().at("/grants/0/state").textValue()).isEqualTo("revoked");
        assertThat(failure(() -> provider.check(account)).kind()).isEqualTo(Kind.TOKEN_REFUSED);
    }

    @Test
    void aGrantThatTheServiceHasEndedIsAsGoodAsGivenBack() {
        provider.revoke(lab.anonymous(), grant);
        provider.revoke(lab.anonymous(), grant);

        assertThat(lab.answered()).containsExactly("POST 200", "POST 400");
        lab.fault("{'fault':'status','status':503,'on':'POST /oauth2.googleapis.com/revoke'}");
        assertThat(failure(() -> provider.revoke(lab.anonymous(), grant)).kind())
                .isEqualTo(Kind.OUTCOME_UNKNOWN);
    }

    @Test
    void aRefreshKeepsTheRefreshToken() {
        OAuthClient client = provider.connection().oauth().orElseThrow();

        Tokens next = lab.refresh(client, grant.refreshToken());

        assertThat(next.refreshToken()).isEqualTo(grant.refreshToken());
        assertThat(next.accessToken()).isNotEqualTo(grant.accessToken());
        provider.check(lab.account(provider, next));
    }

    @Test
    void nothingThatChangesInAnEntryIsAnythingToASpace() {
        assertThat(provider.capabilities().followed()).isEmpty();
    }
}

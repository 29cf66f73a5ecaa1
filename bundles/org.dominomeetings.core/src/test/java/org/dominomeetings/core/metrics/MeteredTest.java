package org.dominomeetings.core.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import org.dominomeetings.core.metrics.Counters.Kind;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderSession;
import org.dominomeetings.core.spi.ScriptedProvider;
import org.dominomeetings.core.spi.http.RecordingTransport;
import org.dominomeetings.core.spi.oauth.OAuthClient;
import org.dominomeetings.core.spi.oauth.TokenEndpoint;
import org.dominomeetings.core.spi.oauth.Tokens;
import org.dominomeetings.core.testing.TestSessions;
import org.junit.jupiter.api.Test;

class MeteredTest {
    private final ProviderSession session = TestSessions.session(new RecordingTransport());

    private final Counters counters = new Counters();
    private final ScriptedProvider service = new ScriptedProvider("webex", "Webex");
    private final MeetingProvider metered = MeteredProvider.of(service, counters);

    @Test
    void aCallIsCountedByItsNameAndByHowItEnded() {
        assertThatThrownBy(() -> metered.read(session, "unknown"))
                .isInstanceOfSatisfying(
                        ProviderException.class,
                        failure -> assertThat(failure.kind()).isEqualTo(ProviderException.Kind.GONE));
        assertThatThrownBy(() -> metered.delete(session, "unknown")).isInstanceOf(ProviderException.class);
        assertThat(metered.accountName(session)).isEmpty();

        assertThat(counters.of(Kind.PROVIDER_CALLS))
                .containsEntry(Arrays.asList(service.id(), "read", "gone"), 1L)
                .containsEntry(Arrays.asList(service.id(), "delete", "gone"), 1L)
                .containsEntry(Arrays.asList(service.id(), "accountName", "done"), 1L)
                .hasSize(3);
    }

    @Test
    void whatCallsNoServiceIsPassedOnAndNotCounted() {
        assertThat(metered.id()).isEqualTo(service.id());
        assertThat(metered.label()).isEqualTo(service.label());
        assertThat(metered.limits()).isSameAs(service.limits());
        assertThat(metered.capabilities()).isEqualTo(service.capabilities());
        assertThat(counters.of(Kind.PROVIDER_CALLS)).isEmpty();
    }

    @Test
    void aRefreshIsCountedByHowItEnded() {
        TokenEndpoint endpoint = new TokenEndpoint() {
            @Override
            public Tokens refresh(OAuthClient client, String refreshToken) {
                throw new ProviderException(ProviderException.Kind.TOKEN_REFUSED, "no");
            }

            @Override
            public Tokens exchange(OAuthClient client, String code, String redirectUri, String verifier) {
                throw new AssertionError("nothing is exchanged here");
            }
        };

        assertThatThrownBy(() -> new MeteredTokenClient(endpoint, TestSessions.over(new RecordingTransport()), counters)
                        .of(service, "r"))
                .isInstanceOf(ProviderException.class);
        assertThat(counters.of(Kind.REFRESHES))
                .containsExactlyEntriesOf(Collections.singletonMap(Arrays.asList(service.id(), "token-refused"), 1L));
    }
}

package org.dominomeetings.core.account.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import org.dominomeetings.core.settings.Finding;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.oauth.OAuthClient;
import org.dominomeetings.core.spi.oauth.OAuthClient.Authentication;
import org.dominomeetings.core.testing.ManualClock;
import org.junit.jupiter.api.Test;

class ClientRejectionMonitorTest {
    private static final OAuthClient ZOOM =
            new OAuthClient("https://zoom.us/oauth/token", "our-id", "our-secret", Authentication.BASIC);
    private static final OAuthClient WEBEX =
            new OAuthClient("https://webexapis.com/v1/access_token", "C12", "our-secret", Authentication.BODY);

    private final ScriptedTokenEndpoint endpoint =
            new ScriptedTokenEndpoint(new ManualClock(Instant.parse("2026-03-02T09:00:00Z")));
    private final ClientRejectionMonitor watch = new ClientRejectionMonitor(endpoint);

    @Test
    void tellsOfTheServiceThatDoesNotKnowTheClientUntilItDoes() {
        endpoint.fail(new ProviderException(Kind.CLIENT_REFUSED, "invalid_client", "invalid_client", null, null));
        catchThrowableOfType(ProviderException.class, () -> watch.refresh(ZOOM, "refresh-1"));

        assertThat(watch.findings()).extracting(Finding::code).containsExactly("client-refused");
        assertThat(watch.findings().get(0).sentence())
                .contains("https://zoom.us/oauth/token", "our-id", "invalid_client")
                .doesNotContain("our-secret", "refresh-1");

        endpoint.fail(null);
        watch.exchange(WEBEX, "code", "https://mail.example/cb", null);
        assertThat(watch.findings()).hasSize(1);
        watch.refresh(ZOOM, "refresh-1");
        assertThat(watch.findings()).isEmpty();
    }

    @Test
    void whatIsThePersonsOrTheServicesIsNotTold() {
        for (Kind kind : new Kind[] {Kind.RECONNECT, Kind.UNAVAILABLE, Kind.OUTCOME_UNKNOWN}) {
            endpoint.fail(new ProviderException(kind, "no"));
            catchThrowableOfType(ProviderException.class, () -> watch.refresh(ZOOM, "refresh-1"));
        }

        assertThat(watch.findings()).isEmpty();
    }
}

package org.dominomeetings.core.account.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.dominomeetings.core.settings.Finding;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.oauth.OAuthClient;
import org.dominomeetings.core.spi.oauth.TokenEndpoint;
import org.dominomeetings.core.spi.oauth.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A token endpoint that remembers which services do not accept our client, since that is the administrator's to mend and no
 * person can: each account works until its access token is over, and then none does. Forgotten with the next success, and
 * with new settings. Safe for any thread.
 */
public final class ClientRejectionMonitor implements TokenEndpoint {
    private final TokenEndpoint endpoint;
    private final Map<String, Finding> refused = new ConcurrentSkipListMap<>();

    public ClientRejectionMonitor(TokenEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** What an administrator should know; empty if all is well as far as anybody has asked. */
    public List<Finding> findings() {
        return new ArrayList<>(refused.values());
    }

    @Override
    public Tokens refresh(OAuthClient client, String refreshToken) {
        return watched(client, () -> endpoint.refresh(client, refreshToken));
    }

    @Override
    public Tokens exchange(OAuthClient client, String code, String redirectUri, @Nullable String verifier) {
        return watched(client, () -> endpoint.exchange(client, code, redirectUri, verifier));
    }

    private interface Asking {
        Tokens ask();
    }

    private Tokens watched(OAuthClient client, Asking request) {
        try {
            Tokens given = request.ask();
            refused.remove(client.tokenUrl());
            return given;
        } catch (ProviderException failure) {
            if (failure.kind() == ProviderException.Kind.CLIENT_REFUSED) {
                refused.put(client.tokenUrl(), finding(client, failure));
            }
            throw failure;
        }
    }

    private static Finding finding(OAuthClient client, ProviderException failure) {
        String why = failure.providerCode().map(code -> " (" + code + ")").orElse("");
        return Finding.problem(
                "client-refused",
                client.tokenUrl() + " does not accept the client " + client.clientId() + why
                        + ": compare its id, its secret and when that expires with what is registered at the service."
                        + " Accounts stay connected and work again once that is right.");
    }
}

package org.dominomeetings.core.account;

import org.dominomeetings.core.spi.OAuthClient;

/** Where refresh tokens are exchanged (RFC 6749, 6). Safe for any thread. */
public interface TokenEndpoint {
    /**
     * Sends one refresh and never a second on its own: a rotating refresh token dies on use.
     *
     * @return the new pair, with the old refresh token where the service gave none
     * @throws org.dominomeetings.core.spi.ProviderFailure of kind {@code RECONNECT} for {@code invalid_grant},
     *     {@code CLIENT_REFUSED} for {@code invalid_client}, else as a transport does
     */
    Tokens refresh(OAuthClient client, String refreshToken);
}

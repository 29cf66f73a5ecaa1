package org.dominomeetings.core.spi.oauth;

import org.jspecify.annotations.Nullable;

/** Where codes and refresh tokens are exchanged for tokens. Safe for any thread. */
public interface TokenEndpoint {
    /**
     * Sends one refresh and never a second on its own: a rotating refresh token dies on use (RFC 6749, 6).
     *
     * @return the new pair, with the old refresh token where the service gave none
     * @throws org.dominomeetings.core.spi.ProviderException of kind {@code RECONNECT} for {@code invalid_grant},
     *     {@code CLIENT_REFUSED} for {@code invalid_client}, else as a transport does
     */
    Tokens refresh(OAuthClient client, String refreshToken);

    /**
     * Exchanges the code of a person's consent, with one request: a code that comes twice may cost its grant (RFC 6749,
     * 4.1.2).
     *
     * @param redirectUri the one that the code was sent to, to the character (RFC 6749, 4.1.3)
     * @param verifier of RFC 7636, 4.1, unless no challenge was sent
     * @throws org.dominomeetings.core.spi.ProviderException of kind {@code RECONNECT} if the code is not accepted,
     *     {@code CLIENT_REFUSED} if we are not, or get no refresh token, else as a transport does
     */
    Tokens exchange(OAuthClient client, String code, String redirectUri, @Nullable String verifier);
}

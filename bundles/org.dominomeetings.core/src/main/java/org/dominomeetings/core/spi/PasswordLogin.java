package org.dominomeetings.core.spi;

import org.dominomeetings.core.spi.oauth.Tokens;

/**
 * How a service without OAuth gives tokens. The password is used for one login and kept nowhere. Safe for any thread.
 */
public interface PasswordLogin {
    /**
     * @param session without any token
     * @throws ProviderException of kind {@link ProviderException.Kind#RECONNECT} if name or password are wrong
     */
    Tokens login(ProviderSession session, String name, String password);

    /**
     * @param refreshToken as {@link #login} or the last refresh gave it
     * @return the new pair, with the old refresh token where the service gave none
     * @throws ProviderException of kind {@link ProviderException.Kind#RECONNECT} if the person has to log in anew
     */
    Tokens refresh(ProviderSession session, String refreshToken);
}

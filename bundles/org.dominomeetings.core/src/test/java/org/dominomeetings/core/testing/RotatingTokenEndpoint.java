package org.dominomeetings.core.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.oauth.OAuthClient;
import org.dominomeetings.core.spi.oauth.TokenEndpoint;
import org.dominomeetings.core.spi.oauth.Tokens;

/** The least kind token endpoint there is: a refresh token dies on use, and whoever hands in a dead one has to consent anew. */
public final class RotatingTokenEndpoint implements TokenEndpoint {
    private static final Duration LIFE = Duration.ofHours(1);

    private final Supplier<Instant> now;
    private int given;

    public RotatingTokenEndpoint(Supplier<Instant> now) {
        this.now = now;
    }

    /** The person consents: what was given before is dead. */
    public Tokens consent() {
        given++;
        return new Tokens("access-" + given, now.get().plus(LIFE), "refresh-" + given);
    }

    @Override
    public Tokens refresh(OAuthClient client, String refreshToken) {
        if (!refreshToken.equals("refresh-" + given)) {
            throw new ProviderException(ProviderException.Kind.RECONNECT, "invalid_grant");
        }
        return consent();
    }

    @Override
    public Tokens exchange(OAuthClient client, String code, String redirectUri, String verifier) {
        throw new UnsupportedOperationException("nobody connects an account here by a page");
    }
}

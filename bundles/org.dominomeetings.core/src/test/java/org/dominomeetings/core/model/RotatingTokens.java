package org.dominomeetings.core.model;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.dominomeetings.core.account.TokenEndpoint;
import org.dominomeetings.core.spi.OAuthClient;
import org.dominomeetings.core.spi.ProviderFailure;
import org.dominomeetings.core.spi.Tokens;

/** The least kind token endpoint there is: a refresh token dies on use, and whoever hands in a dead one has to consent anew. */
final class RotatingTokens implements TokenEndpoint {
    private static final Duration LIFE = Duration.ofHours(1);

    private final Supplier<Instant> now;
    private int given;

    RotatingTokens(Supplier<Instant> now) {
        this.now = now;
    }

    /** The person consents: what was given before is dead. */
    Tokens consent() {
        given++;
        return new Tokens("access-" + given, now.get().plus(LIFE), "refresh-" + given);
    }

    @Override
    public Tokens refresh(OAuthClient client, String refreshToken) {
        if (!refreshToken.equals("refresh-" + given)) {
            throw new ProviderFailure(ProviderFailure.Kind.RECONNECT, "invalid_grant");
        }
        return consent();
    }

    @Override
    public Tokens exchange(OAuthClient client, String code, String redirectUri, String verifier) {
        throw new UnsupportedOperationException("nobody connects an account here by a page");
    }
}

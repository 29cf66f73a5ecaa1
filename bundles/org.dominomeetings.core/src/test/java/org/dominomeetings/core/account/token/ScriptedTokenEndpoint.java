package org.dominomeetings.core.account.token;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.oauth.OAuthClient;
import org.dominomeetings.core.spi.oauth.TokenEndpoint;
import org.dominomeetings.core.spi.oauth.Tokens;

/** Gives {@code access-2} and {@code refresh-2}, then {@code access-3} and so on, good for an hour; or fails. */
public final class ScriptedTokenEndpoint implements TokenEndpoint {
    private final Clock clock;
    private final List<String> exchanged = new ArrayList<>();
    private Runnable during = () -> {};
    private ProviderException failure;
    private int given = 1;

    public ScriptedTokenEndpoint(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Tokens refresh(OAuthClient client, String refreshToken) {
        return give(refreshToken);
    }

    @Override
    public Tokens exchange(OAuthClient client, String code, String redirectUri, String verifier) {
        return give(code + " " + redirectUri + " " + verifier);
    }

    private Tokens give(String handedIn) {
        synchronized (this) {
            exchanged.add(handedIn);
        }
        during.run();
        synchronized (this) {
            if (failure != null) {
                throw failure;
            }
            given++;
            return new Tokens("access-" + given, clock.now().plus(Duration.ofHours(1)), "refresh-" + given);
        }
    }

    /** What was handed in, in order: a refresh token, or code, redirect URI and verifier with blanks between. */
    public synchronized List<String> exchanged() {
        return new ArrayList<>(exchanged);
    }

    public synchronized void fail(ProviderException with) {
        failure = with;
    }

    /** Runs while a request is under way: what other servers do meanwhile. */
    public void during(Runnable action) {
        during = action;
    }
}

package org.dominomeetings.core.account.authorize;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An authorization request that waits for its response: what is kept while a person is at the service's page. State and
 * browser are kept as hashes: they are random enough that a hash gives nothing away. Immutable; {@link #toString()}
 * shows nothing.
 */
public final class PendingAuthorization {
    private final String stateHash;
    private final String browserHash;
    private final String redirectUri;
    private final @Nullable String verifier;

    /**
     * @param redirectUri where the service sends the browser back, to be repeated at the exchange
     * @param verifier of RFC 7636, 4.1, a secret; none where no challenge was sent
     */
    public PendingAuthorization(String stateHash, String browserHash, String redirectUri, @Nullable String verifier) {
        this.stateHash = Objects.requireNonNull(stateHash);
        this.browserHash = Objects.requireNonNull(browserHash);
        this.redirectUri = Objects.requireNonNull(redirectUri);
        this.verifier = verifier;
    }

    public String stateHash() {
        return stateHash;
    }

    public String browserHash() {
        return browserHash;
    }

    public String redirectUri() {
        return redirectUri;
    }

    public Optional<String> verifier() {
        return Optional.ofNullable(verifier);
    }
}

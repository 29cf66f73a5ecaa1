package org.dominomeetings.core.account.authorize;

import java.util.Objects;
import org.dominomeetings.core.spi.oauth.Tokens;

/**
 * A grant whose browser was not known to be the initiator's: it waits for the initiator to present the code that the
 * browser was shown. Immutable; {@link #toString()} shows neither code nor tokens.
 */
public final class UnconfirmedGrant {
    /** With codes of 34 bits, five tries are generous to a person and hopeless to guess in. */
    static final int TRIES = 5;

    private final String code;
    private final Tokens tokens;
    private final int triesLeft;

    public UnconfirmedGrant(String code, Tokens tokens, int triesLeft) {
        this.code = Objects.requireNonNull(code);
        this.tokens = Objects.requireNonNull(tokens);
        this.triesLeft = triesLeft;
    }

    /** As {@link UserCode} made it. */
    public String code() {
        return code;
    }

    public Tokens tokens() {
        return tokens;
    }

    public int triesLeft() {
        return triesLeft;
    }

    UnconfirmedGrant tried() {
        return new UnconfirmedGrant(code, tokens, triesLeft - 1);
    }
}

package org.dominomeetings.core.account.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.dominomeetings.core.spi.oauth.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A person's account at a service. Its id is opaque and stays when the person is renamed; the envelope of its tokens is
 * bound to it. Immutable.
 */
public final class Account {
    /** Whether the service still accepts the account. */
    public enum State {
        ACTIVE,
        /** The service refused the refresh token for good; the person has to connect anew. */
        NEEDS_RECONNECT
    }

    /** A token is not used in its last minute: clocks differ, and the call itself takes a while. */
    static final Duration SKEW = Duration.ofSeconds(60);

    private final String id;
    private final String person;
    private final String service;
    private final State state;
    private final Tokens tokens;
    private final int revision;
    private final @Nullable Lease refreshing;

    /**
     * @param id opaque, of the account alone
     * @param person canonical Notes name of the person it belongs to
     * @param service id of the service
     * @param revision counts the versions that were kept, from 1
     */
    public Account(String id, String person, String service, State state, Tokens tokens, int revision) {
        this(id, person, service, state, tokens, revision, null);
    }

    private Account(
            String id,
            String person,
            String service,
            State state,
            Tokens tokens,
            int revision,
            @Nullable Lease refreshing) {
        this.id = Objects.requireNonNull(id);
        this.person = Objects.requireNonNull(person);
        this.service = Objects.requireNonNull(service);
        this.state = Objects.requireNonNull(state);
        this.tokens = Objects.requireNonNull(tokens);
        this.revision = revision;
        this.refreshing = refreshing;
    }

    /** What stands for an account at a service that knows none; it is never kept. */
    public static Account withoutTokens(String person, String service, Instant now) {
        return new Account("", person, service, State.ACTIVE, new Tokens("", now, ""), 0);
    }

    public String id() {
        return id;
    }

    public String person() {
        return person;
    }

    public String service() {
        return service;
    }

    public State state() {
        return state;
    }

    public Tokens tokens() {
        return tokens;
    }

    /** Counts the versions of this account that were kept; the first is 1. */
    public int revision() {
        return revision;
    }

    /** Whether the access token is good for now. */
    public boolean isAlive(Instant now) {
        return tokens.accessExpires().isAfter(now);
    }

    /** Whether the access token is good for a call that begins now. */
    public boolean isFresh(Instant now) {
        return isAlive(now.plus(SKEW));
    }

    /** Which server alone may hand in the refresh token, and until when; empty if none has said that it will. */
    public Optional<Lease> refreshing() {
        return Optional.ofNullable(refreshing);
    }

    /** This version as it was kept: a server had said that it would refresh it. */
    public Account refreshedBy(String server, Instant until) {
        return new Account(id, person, service, state, tokens, revision, new Lease(server, until));
    }

    /** The account while a server refreshes it. */
    public Account claimed(String server, Instant until) {
        return new Account(id, person, service, state, tokens, revision + 1).refreshedBy(server, until);
    }

    /** The account after a refresh that came to nothing. */
    public Account released() {
        return new Account(id, person, service, state, tokens, revision + 1);
    }

    /** The account with a new pair of tokens; such an account is active. */
    public Account with(Tokens fresh) {
        return new Account(id, person, service, State.ACTIVE, fresh, revision + 1);
    }

    /** The account after the service refused its refresh token; the tokens are kept, since a refusal can be a lost race. */
    public Account refused() {
        return new Account(id, person, service, State.NEEDS_RECONNECT, tokens, revision + 1);
    }
}

package org.dominomeetings.core.account.authorize;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dominomeetings.core.digest.Hashes;
import org.jspecify.annotations.Nullable;

/**
 * A person's latest attempt to connect an account: first it waits for the service's answer, then perhaps for a code, and
 * in between and at its end for nothing. What it waits for is used up before anything is done with it, so that it is used
 * once. Immutable.
 */
public final class AuthorizationAttempt {
    private final String person;
    private final String service;
    private final Instant expires;
    private final int revision;
    private final @Nullable PendingAuthorization asked;
    private final @Nullable UnconfirmedGrant pending;

    private AuthorizationAttempt(
            String person,
            String service,
            Instant expires,
            int revision,
            @Nullable PendingAuthorization asked,
            @Nullable UnconfirmedGrant pending) {
        this.person = Objects.requireNonNull(person);
        this.service = Objects.requireNonNull(service);
        this.expires = Objects.requireNonNull(expires);
        this.revision = revision;
        this.asked = asked;
        this.pending = pending;
    }

    /**
     * An attempt as it is kept, waiting for nothing so far.
     *
     * @param person canonical Notes name of who began it
     * @param expires when it stops to wait
     * @param revision counts the versions that were kept, from 1
     */
    public static AuthorizationAttempt kept(String person, String service, Instant expires, int revision) {
        return new AuthorizationAttempt(person, service, expires, revision, null, null);
    }

    /** The same version, waiting for the service's answer. */
    public AuthorizationAttempt waitingFor(PendingAuthorization answer) {
        return new AuthorizationAttempt(person, service, expires, revision, answer, null);
    }

    /** The same version, waiting for a code. */
    public AuthorizationAttempt waitingFor(UnconfirmedGrant code) {
        return new AuthorizationAttempt(person, service, expires, revision, null, code);
    }

    /** The next version, waiting for nothing. */
    public AuthorizationAttempt spent() {
        return kept(person, service, expires, revision + 1);
    }

    /** The next version, waiting for a code until then. */
    AuthorizationAttempt pending(UnconfirmedGrant grant, Instant until) {
        return kept(person, service, until, revision + 1).waitingFor(grant);
    }

    /** One for each person and service, so that who begins anew ends what was begun. Notes names are case-insensitive. */
    public static String id(String person, String service) {
        return Hashes.sha256(service + "|" + person.toLowerCase(Locale.ROOT)).substring(0, 32);
    }

    public String id() {
        return id(person, service);
    }

    public String person() {
        return person;
    }

    public String service() {
        return service;
    }

    public Instant expires() {
        return expires;
    }

    public int revision() {
        return revision;
    }

    /** Empty unless the service's answer is still to come. */
    public Optional<PendingAuthorization> asked() {
        return Optional.ofNullable(asked);
    }

    /** Empty unless a grant waits for its code. */
    public Optional<UnconfirmedGrant> pending() {
        return Optional.ofNullable(pending);
    }
}

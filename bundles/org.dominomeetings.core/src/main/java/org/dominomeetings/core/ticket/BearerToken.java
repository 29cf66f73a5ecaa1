package org.dominomeetings.core.ticket;

import java.time.Duration;
import java.time.Instant;

/** A bearer token (RFC 6750, 2.1), carried by later calls in place of a login. Immutable; its text is a secret. */
public final class BearerToken {
    /** As long as somebody is at one entry; an access that is taken away is seen with the next call all the same. */
    public static final Duration LIFE = Duration.ofMinutes(10);

    private final String text;
    private final Instant expires;

    BearerToken(String text, Instant expires) {
        this.text = text;
        this.expires = expires;
    }

    public String text() {
        return text;
    }

    public Instant expires() {
        return expires;
    }
}

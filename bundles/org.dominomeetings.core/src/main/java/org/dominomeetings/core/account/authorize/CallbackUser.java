package org.dominomeetings.core.account.authorize;

import org.dominomeetings.core.digest.Hashes;
import org.jspecify.annotations.Nullable;

/** The user of the browser that comes back from the service's page, as far as he is known. Immutable. */
public final class CallbackUser {
    private final @Nullable String person;
    private final @Nullable String browser;

    /**
     * @param person as whom Domino knows the browser, canonical; none for Anonymous
     * @param browser the secret that the browser was given at the start, if it shows one
     */
    public CallbackUser(@Nullable String person, @Nullable String browser) {
        this.person = person;
        this.browser = browser;
    }

    /**
     * Whether this is the person who began, in the browser in which he did. Both are asked for: without the browser's
     * secret, somebody could make a person's browser finish what was agreed with another account.
     */
    boolean began(AuthorizationAttempt attempt, PendingAuthorization asked) {
        return person != null
                && person.equalsIgnoreCase(attempt.person())
                && browser != null
                && Hashes.constantTimeEquals(Hashes.sha256(browser), asked.browserHash());
    }
}

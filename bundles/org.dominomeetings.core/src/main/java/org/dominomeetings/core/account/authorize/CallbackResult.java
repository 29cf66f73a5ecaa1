package org.dominomeetings.core.account.authorize;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result of an authorization response: an active account, or a code to confirm. Immutable; {@link #toString()}
 * shows nothing.
 */
public final class CallbackResult {
    private final String person;
    private final @Nullable String code;

    private CallbackResult(String person, @Nullable String code) {
        this.person = person;
        this.code = code;
    }

    static CallbackResult active(String person) {
        return new CallbackResult(person, null);
    }

    static CallbackResult pending(String person, String code) {
        return new CallbackResult(person, code);
    }

    /** Canonical Notes name of who asked for the account. */
    public String person() {
        return person;
    }

    /** What the person has to present where he began; empty if the account is connected already. */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }
}

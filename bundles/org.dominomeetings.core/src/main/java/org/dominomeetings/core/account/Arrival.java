package org.dominomeetings.core.account;

import java.util.Optional;

/** What became of a consent. Immutable; {@link #toString()} shows nothing. */
public final class Arrival {
    private final String person;
    private final String code;

    private Arrival(String person, String code) {
        this.person = person;
        this.code = code;
    }

    static Arrival active(String person) {
        return new Arrival(person, null);
    }

    static Arrival pending(String person, String code) {
        return new Arrival(person, code);
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

package org.dominomeetings.core.operation;

import java.util.Locale;
import java.util.Objects;

/** The person who acts, as Domino authenticated him. Immutable. */
public final class Caller {
    private final String name;
    private final Locale locale;

    /**
     * @param name canonical Notes name
     * @param locale in which he reads; the text in his entry is in it, too
     */
    public Caller(String name, Locale locale) {
        this.name = Objects.requireNonNull(name);
        this.locale = Objects.requireNonNull(locale);
    }

    public String name() {
        return name;
    }

    public Locale locale() {
        return locale;
    }
}

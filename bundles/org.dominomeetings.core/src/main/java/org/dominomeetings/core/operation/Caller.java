package org.dominomeetings.core.operation;

import java.util.Locale;
import java.util.Objects;

/** The person who acts, as Domino authenticated him. Immutable. */
public final class Caller {
    private final String name;
    private final Locale locale;
    private final String correlationId;

    /**
     * @param name canonical Notes name
     * @param locale in which he reads; the text in his entry is in it, too
     */
    public Caller(String name, Locale locale) {
        this(name, locale, null);
    }

    /**
     * @param correlationId under which the log has his request; null where he asks for nothing himself
     */
    public Caller(String name, Locale locale, String correlationId) {
        this.name = Objects.requireNonNull(name);
        this.locale = Objects.requireNonNull(locale);
        this.correlationId = correlationId;
    }

    public String name() {
        return name;
    }

    public Locale locale() {
        return locale;
    }

    /** Null where he asks for nothing himself, as when the sweeper acts in his name. */
    String correlationId() {
        return correlationId;
    }
}

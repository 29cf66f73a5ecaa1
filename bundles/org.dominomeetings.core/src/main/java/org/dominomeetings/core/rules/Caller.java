package org.dominomeetings.core.rules;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The person who acts, as Domino authenticated him. Immutable. */
public final class Caller {
    private final String name;
    private final String id;
    private final Locale locale;
    private final @Nullable String correlationId;

    /**
     * @param name canonical Notes name
     * @param locale in which he reads; the text in his entry is in it, too
     */
    public Caller(String name, Locale locale) {
        this(name, locale, null);
    }

    /** Somebody whose name is all that is known of him, and so his id. */
    public Caller(String name, Locale locale, @Nullable String correlationId) {
        this(name, name, locale, correlationId);
    }

    /**
     * @param id by which his accounts and meetings are found, whatever he is called: {@link
     *     org.dominomeetings.core.account.store.PersonIds#id}
     * @param correlationId under which the log has his request; none where he asks for nothing himself
     */
    public Caller(String name, String id, Locale locale, @Nullable String correlationId) {
        this.name = Objects.requireNonNull(name);
        this.id = Objects.requireNonNull(id);
        this.locale = Objects.requireNonNull(locale);
        this.correlationId = correlationId;
    }

    public String name() {
        return name;
    }

    /** Opaque, and the same when he is renamed. */
    public String id() {
        return id;
    }

    public Locale locale() {
        return locale;
    }

    /** None where he asks for nothing himself, as when the sweeper acts in his name. */
    public @Nullable String correlationId() {
        return correlationId;
    }
}

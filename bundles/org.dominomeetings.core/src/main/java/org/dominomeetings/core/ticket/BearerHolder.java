package org.dominomeetings.core.ticket;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom a bearer token was issued to, and the one mail file that it is good for, if it is bound to one (an audience
 * restriction, RFC 9700, 2.3). Immutable.
 */
public final class BearerHolder {
    private final String person;
    private final @Nullable String mailFile;

    /**
     * @param mailFile path below the data directory, or a replica id; none if the token is good for all
     */
    BearerHolder(String person, @Nullable String mailFile) {
        this.person = person;
        this.mailFile = mailFile == null ? null : canonical(mailFile);
    }

    /** Canonical Notes name. */
    public String person() {
        return person;
    }

    /** In one form for all ways to write it; empty if the token is good for all mail files. */
    public Optional<String> mailFile() {
        return Optional.ofNullable(mailFile);
    }

    /**
     * Whether the token is good for a mail file. A path and a replica id are never the same, even of one file: nothing is
     * opened to find out.
     *
     * @param named path or replica id, as a request has it
     */
    public boolean mayUse(String named) {
        return mailFile == null || mailFile.equals(canonical(named));
    }

    /**
     * Paths differ by case, as they do on some systems that Domino runs on; Windows takes both slashes, and a replica id is
     * written with or without its colon.
     */
    private static String canonical(String name) {
        return name.matches("[0-9A-Fa-f]{8}:?[0-9A-Fa-f]{8}")
                ? name.replace(":", "").toUpperCase(Locale.ROOT)
                : name.replace('\\', '/');
    }
}

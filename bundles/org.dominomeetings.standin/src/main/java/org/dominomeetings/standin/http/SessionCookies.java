package org.dominomeetings.standin.http;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.dominomeetings.standin.DominoServer;

/**
 * The sessions of single-server session authentication: in memory only, so a restart ends them, and over when they were
 * idle for too long by the server's clock. For many threads.
 *
 * @see "HCL Domino Administrator help, Session-based name-and-password authentication for Web clients"
 */
public final class SessionCookies {
    static final String NAME = "DomAuthSessId";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final DominoServer server;
    private final HttpSettings settings;
    private final Map<String, Session> sessions = new HashMap<>();

    private record Session(String person, Instant used) {}

    SessionCookies(DominoServer server, HttpSettings settings) {
        this.server = server;
        this.settings = settings;
    }

    /** Begins a session. @return the cookie's value */
    synchronized String begin(String person) {
        byte[] id = new byte[16];
        RANDOM.nextBytes(id);
        String cookie = HexFormat.of().withUpperCase().formatHex(id);
        sessions.put(cookie, new Session(person, server.now()));
        return cookie;
    }

    /** Whose session it is; empty for one that is unknown or was idle for too long. Counts as a use. */
    synchronized Optional<String> person(String cookie) {
        Session session = sessions.get(cookie);
        if (session == null) {
            return Optional.empty();
        }
        Duration allowed = Duration.ofMinutes(settings.number(HttpSetting.SESSION_MINUTES));
        if (session.used().plus(allowed).isBefore(server.now())) {
            sessions.remove(cookie);
            return Optional.empty();
        }
        sessions.put(cookie, new Session(session.person(), server.now()));
        return Optional.of(session.person());
    }

    synchronized void end(String cookie) {
        sessions.remove(cookie);
    }

    /** What a restart does. */
    public synchronized void forget() {
        sessions.clear();
    }
}

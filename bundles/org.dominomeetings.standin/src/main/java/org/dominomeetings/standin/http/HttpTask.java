package org.dominomeetings.standin.http;

import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.replica.ReplicationSchedule;

/** The state of one server's HTTP task between requests. For many threads. */
public final class HttpTask {
    /** Below this path is the control API, which none of Domino's rules touches. */
    public static final String CONTROLS = "/standin";

    /** Where a bundle beside the stand-in may show a Notes client. */
    static final String NOTES_CLIENT = "/notes";

    private final DominoServer server;
    private final HttpSettings settings;
    private final SessionCookies sessions;
    private final SingleSignOnTokens tokens;
    private final HttpThreads threads;
    private final ReplicationSchedule schedule = new ReplicationSchedule();

    public HttpTask(DominoServer server) {
        this.server = server;
        this.settings = new HttpSettings(server);
        this.sessions = new SessionCookies(server, settings);
        this.tokens = new SingleSignOnTokens(server);
        this.threads = new HttpThreads(settings);
    }

    /** Whether a path is none of Domino's: the control API, and the page of a Notes client, which runs in another process. */
    static boolean isControl(String path) {
        return isAtOrBelow(CONTROLS, path) || isAtOrBelow(NOTES_CLIENT, path);
    }

    private static boolean isAtOrBelow(String root, String path) {
        return path.equals(root) || path.startsWith(root + "/");
    }

    public DominoServer server() {
        return server;
    }

    public HttpSettings settings() {
        return settings;
    }

    public SessionCookies sessions() {
        return sessions;
    }

    public SingleSignOnTokens tokens() {
        return tokens;
    }

    public HttpThreads threads() {
        return threads;
    }

    /** What the replicator has to do later. */
    public ReplicationSchedule schedule() {
        return schedule;
    }
}

package org.dominomeetings.standin;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.dominomeetings.standin.access.CanonicalName;
import org.dominomeetings.standin.access.Directory;
import org.dominomeetings.standin.access.UserIdentity;
import org.dominomeetings.standin.store.DataFolder;

/**
 * A stand-in for one Domino server: its name, its data folder, its clock and the count of objects it handed out.
 * Domino has one server in a process, so one is current for {@code NotesFactory}, and the others of its {@link
 * DominoDomain} are what it reaches over the network. Safe for many threads.
 */
public final class DominoServer implements AutoCloseable {
    private static final AtomicReference<DominoServer> CURRENT = new AtomicReference<>();
    private static final String DIRECTORY = "names.nsf";

    private final String name;
    private final DataFolder data;
    private final MovableClock clock;
    private final DominoDomain domain;
    private final boolean client;
    private final Handles handles = new Handles();
    private final CallRecorder calls = new CallRecorder();
    private final SaveMonitor saves = new SaveMonitor();
    private volatile boolean reachable = true;

    DominoServer(Path data, String name, Clock clock, DominoDomain domain, boolean client) {
        this.data = new DataFolder(data);
        this.name = CanonicalName.canonical(name);
        this.clock = new MovableClock(clock);
        this.domain = domain;
        this.client = client;
    }

    /**
     * Starts the server of this process.
     *
     * @param data the data folder; databases are folders below it
     * @param name the server's hierarchical name in any form
     * @param clock what the server takes for the time, and the time zone it is in
     * @throws IllegalStateException while another one runs
     */
    public static DominoServer start(Path data, String name, Clock clock) {
        DominoDomain domain = new DominoDomain();
        DominoServer server = domain.add(new DominoServer(data, name, clock, domain, false));
        if (!CURRENT.compareAndSet(null, server)) {
            throw new IllegalStateException("a Domino server runs in this process already");
        }
        return server;
    }

    /** The server of this process. @throws IllegalStateException where none was started */
    public static DominoServer current() {
        DominoServer server = CURRENT.get();
        if (server == null) {
            throw new IllegalStateException("no Domino server runs in this process");
        }
        return server;
    }

    /** Canonical. */
    public String name() {
        return name;
    }

    public DataFolder data() {
        return data;
    }

    public MovableClock clock() {
        return clock;
    }

    /** Where this server finds the others. */
    public DominoDomain domain() {
        return domain;
    }

    /** Whether this is a person's Notes client and no server. */
    public boolean isClient() {
        return client;
    }

    /** Whether other servers can open databases here and replicate with it now. */
    public boolean isReachable() {
        return reachable;
    }

    /** Takes the network cable out, or puts it back in. */
    public void setReachable(boolean now) {
        reachable = now;
    }

    public Instant now() {
        return clock.instant();
    }

    public Handles handles() {
        return handles;
    }

    public CallRecorder calls() {
        return calls;
    }

    /** What callers have saved in the databases here. */
    public SaveMonitor saves() {
        return saves;
    }

    /** For what is called without an object: remembers it where a server runs. */
    public static void called(String method) {
        DominoServer server = CURRENT.get();
        if (server != null) {
            server.calls.remember(method);
        }
    }

    /** The Domino Directory; empty where there is no names.nsf, and then nobody can log in. */
    public Optional<Directory> directory() {
        return data.database(DIRECTORY).map(Directory::new);
    }

    /** Whom a person over HTTP, or a server, is with the groups of the Directory. */
    public UserIdentity identity(String who, boolean internet) {
        String canonical = CanonicalName.canonical(who);
        return new UserIdentity(canonical, groupsOf(canonical), internet);
    }

    public Set<String> groupsOf(String who) {
        return directory().map(directory -> directory.groupsOf(who)).orElse(Set.of());
    }

    /** Whether a group of the Directory whose type is "Deny List only" holds the name. */
    public boolean denies(String who) {
        return directory().map(directory -> directory.denies(who)).orElse(false);
    }

    /** What a restart of the server does: databases are read from disk again. Not while requests are under way. */
    public void restart() {
        data.readAgain();
    }

    /** Lets another server be started; databases are on disk already. */
    @Override
    public void close() {
        CURRENT.compareAndSet(this, null);
    }
}

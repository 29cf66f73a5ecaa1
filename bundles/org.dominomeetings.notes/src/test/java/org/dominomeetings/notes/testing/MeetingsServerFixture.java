package org.dominomeetings.notes.testing;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.notes.database.MeetingsDatabase;
import org.dominomeetings.notes.session.ServerSession;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.access.AccessLevel;
import org.dominomeetings.standin.access.Acl;
import org.dominomeetings.standin.access.AclEntry;
import org.dominomeetings.standin.access.Privilege;
import org.dominomeetings.standin.store.DatabaseInfo;
import org.dominomeetings.standin.store.NsfFolder;

/** A stand-in server with a Directory, and the clock that it shares with what is tested. */
public final class MeetingsServerFixture implements AutoCloseable {
    public static final String NAME = "CN=acme01/O=Acme";
    public static final String OTHER = "CN=acme02/O=Acme";
    public static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

    public final DominoServer server;
    public final ServerSession session = new ServerSession();
    private final Path data;

    /** Without a {@code meetings.nsf}. */
    public MeetingsServerFixture(Path data) {
        this.data = data;
        NsfFolder.create(data, "names.nsf", new DatabaseInfo("Directory", "0000000000000001", closed()));
        server = DominoServer.start(data, NAME, java.time.Clock.fixed(START, ZoneOffset.UTC));
    }

    public MeetingsServerFixture withDatabase() {
        NsfFolder.create(data, "meetings.nsf", new DatabaseInfo("Meetings", "85255E01001356A9", closed()));
        return this;
    }

    private static Acl closed() {
        return Acl.of(
                AclEntry.of(Acl.DEFAULT, AccessLevel.NOACCESS),
                AclEntry.of(NAME, AccessLevel.MANAGER, Privilege.DELETE_DOCS),
                AclEntry.of(OTHER, AccessLevel.EDITOR, Privilege.DELETE_DOCS));
    }

    public MeetingsDatabase database() {
        return new MeetingsDatabase(session, "", "meetings.nsf");
    }

    /** Another server of the domain, with an empty data folder. */
    public DominoServer other(Path otherData) {
        NsfFolder.create(otherData, "names.nsf", new DatabaseInfo("Directory", "0000000000000001", closed()));
        return server.domain().addServer(otherData, OTHER, java.time.Clock.fixed(START, ZoneOffset.UTC));
    }

    /** The databases as they lie on disk. */
    public NsfFolder folder(String path) {
        return server.data().database(path).orElseThrow();
    }

    public boolean has(String path) {
        return server.data().database(path).isPresent();
    }

    /** A clock that stands, some way from the server's. */
    public static Clock at(Duration afterStart) {
        return new Clock() {
            @Override
            public Instant now() {
                return START.plus(afterStart);
            }

            @Override
            public Duration uptime() {
                return Duration.ZERO;
            }

            @Override
            public boolean sleep(Duration length) {
                throw new IllegalStateException("nothing here has to wait");
            }
        };
    }

    @Override
    public void close() {
        session.close();
        server.close();
    }
}

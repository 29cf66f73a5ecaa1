package org.dominomeetings.notes;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.dominomeetings.core.Surroundings;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.access.AccessLevel;
import org.dominomeetings.standin.access.Acl;
import org.dominomeetings.standin.access.AclEntry;
import org.dominomeetings.standin.access.Privilege;
import org.dominomeetings.standin.store.DatabaseInfo;
import org.dominomeetings.standin.store.NsfFolder;

/** A stand-in server with a Directory, and the clock that it shares with what is tested. */
final class MeetingsServer implements AutoCloseable {
    static final String NAME = "CN=acme01/O=Acme";
    static final String OTHER = "CN=acme02/O=Acme";
    static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

    final DominoServer server;
    final ServerSession session = new ServerSession();
    private final Path data;

    /** Without a {@code meetings.nsf}. */
    MeetingsServer(Path data) {
        this.data = data;
        NsfFolder.create(data, "names.nsf", new DatabaseInfo("Directory", "0000000000000001", closed()));
        server = DominoServer.start(data, NAME, Clock.fixed(START, ZoneOffset.UTC));
    }

    MeetingsServer withDatabase() {
        NsfFolder.create(data, "meetings.nsf", new DatabaseInfo("Meetings", "85255E01001356A9", closed()));
        return this;
    }

    private static Acl closed() {
        return Acl.of(
                AclEntry.of(Acl.DEFAULT, AccessLevel.NOACCESS),
                AclEntry.of(NAME, AccessLevel.MANAGER, Privilege.DELETE_DOCS),
                AclEntry.of(OTHER, AccessLevel.EDITOR, Privilege.DELETE_DOCS));
    }

    MeetingsDatabase database() {
        return new MeetingsDatabase(session, "", "meetings.nsf");
    }

    /** Another server of the domain, with an empty data folder. */
    DominoServer other(Path otherData) {
        NsfFolder.create(otherData, "names.nsf", new DatabaseInfo("Directory", "0000000000000001", closed()));
        return server.domain().addServer(otherData, OTHER, Clock.fixed(START, ZoneOffset.UTC));
    }

    /** The databases as they lie on disk. */
    NsfFolder folder(String path) {
        return server.data().database(path).orElseThrow();
    }

    boolean has(String path) {
        return server.data().database(path).isPresent();
    }

    /** A clock that stands, some way from the server's. */
    static Surroundings at(Duration afterStart) {
        return new Surroundings() {
            @Override
            public Instant now() {
                return START.plus(afterStart);
            }

            @Override
            public Duration running() {
                return Duration.ZERO;
            }

            @Override
            public boolean pause(Duration length) {
                throw new IllegalStateException("nothing here has to wait");
            }

            @Override
            public void random(byte[] bytes) {
                throw new IllegalStateException("nothing here is left to chance");
            }
        };
    }

    @Override
    public void close() {
        session.close();
        server.close();
    }
}

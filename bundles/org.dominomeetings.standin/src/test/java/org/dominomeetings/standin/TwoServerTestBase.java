package org.dominomeetings.standin;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.dominomeetings.standin.access.AccessLevel;
import org.dominomeetings.standin.access.Acl;
import org.dominomeetings.standin.access.AclEntry;
import org.dominomeetings.standin.access.Privilege;
import org.dominomeetings.standin.replica.Replicator;
import org.dominomeetings.standin.store.DatabaseInfo;
import org.dominomeetings.standin.store.NsfFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test with a second server that has replicas of the Directory and of Jane's mail file, as at the sample server. */
public abstract class TwoServerTestBase extends ServerTestBase {
    protected static final String OTHER = "CN=acme02/O=Acme";

    @TempDir
    protected Path otherData;

    protected DominoServer other;

    @BeforeEach
    void startOther() {
        NsfFolder names = server.data().database("names.nsf").orElseThrow();
        DatabaseInfo directory = names.info();
        List<AclEntry> entries = new ArrayList<>(directory.acl().entries());
        entries.add(AclEntry.of(OTHER, AccessLevel.MANAGER, Privilege.DELETE_DOCS));
        setAcl(names, entries.toArray(AclEntry[]::new));
        other = server.domain().addServer(otherData, OTHER, Clock.fixed(SampleServer.NOW, SampleServer.ZONE));
        // Two saves in the same hundredth of a second could not be told apart.
        other.clock().setOffset(Duration.ofSeconds(1));
        copy("0000000000000001");
        List<AclEntry> mail = new ArrayList<>(stored().info().acl().entries());
        mail.add(AclEntry.of(OTHER, AccessLevel.MANAGER, Privilege.DELETE_DOCS));
        setAcl(stored(), mail.toArray(AclEntry[]::new));
        copy(SampleServer.MAIL_REPLICA);
    }

    /** The other server's replica of Jane's mail file. */
    protected NsfFolder otherMail() {
        return other.data().database(SampleServer.MAIL).orElseThrow();
    }

    /** Carries Jane's mail from the sample server to the other one. */
    protected Replicator.Result push() {
        return new Replicator(server, other).replicate(SampleServer.MAIL_REPLICA);
    }

    /** Carries it the other way. */
    protected Replicator.Result pull() {
        return new Replicator(other, server).replicate(SampleServer.MAIL_REPLICA);
    }

    protected static void setAcl(NsfFolder database, AclEntry... entries) {
        DatabaseInfo info = database.info();
        database.changeInfo(new DatabaseInfo(
                info.title(), info.replicaId(), Acl.of(entries).with(info.acl().administration()), info.options()));
    }

    private void copy(String replicaId) {
        Replicator replicator = new Replicator(server, other);
        replicator.createReplica(replicaId);
        replicator.replicate(replicaId);
    }
}

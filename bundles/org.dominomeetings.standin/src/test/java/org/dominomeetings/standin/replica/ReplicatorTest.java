package org.dominomeetings.standin.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import lotus.domino.Document;
import lotus.domino.Item;
import lotus.domino.NotesFactory;
import lotus.domino.NotesThread;
import lotus.domino.Replication;
import org.dominomeetings.standin.Covers;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.NotInStandinException;
import org.dominomeetings.standin.SampleServer;
import org.dominomeetings.standin.TwoServerTestBase;
import org.dominomeetings.standin.access.AccessLevel;
import org.dominomeetings.standin.access.Acl;
import org.dominomeetings.standin.access.AclEntry;
import org.dominomeetings.standin.access.Privilege;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NoteItem;
import org.dominomeetings.standin.store.NsfFolder;
import org.dominomeetings.standin.store.UnrestrictedWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplicatorTest extends TwoServerTestBase {
    private static final String UNID = "A".repeat(32);

    @TempDir
    Path laptop;

    @Test
    void aNewDocumentAndItsChangesTravelAndNothingTravelsTwice() {
        stored().put(SampleServer.entry(UNID, "first").build());
        assertThat(push()).isEqualTo(new Replicator.Result(1, 0, 0, 0, 0));
        assertThat(push()).isEqualTo(new Replicator.Result(0, 0, 0, 0, 0));
        write(otherMail(), "second");
        assertThat(pull()).isEqualTo(new Replicator.Result(0, 1, 0, 0, 0));
        assertThat(stored().find(UNID)).isEqualTo(otherMail().find(UNID));
        assertThat(push()).isEqualTo(new Replicator.Result(0, 0, 0, 0, 0));
    }

    @Test
    void aSaveThroughNotesIsNoConflictWithTheVersionItCameFrom() throws Exception {
        stored().put(SampleServer.entry(UNID, "first").build());
        push();
        Document document = mailFileAs(SampleServer.JANE).getDocumentByUNID(UNID);
        for (String subject : List.of("second", "third")) {
            document.replaceItemValue("Subject", subject);
            document.save(false, false);
        }
        assertThat(push()).isEqualTo(new Replicator.Result(0, 1, 0, 0, 0));
        assertThat(otherMail().find(UNID).text("Subject")).isEqualTo("third");
    }

    @Test
    void ofTwoVersionsTheOneSavedMoreOftenWinsAndTheOtherBecomesItsResponse() {
        other.clock().setOffset(Duration.ofDays(-1));
        bothChange("here", "there", "there again");
        assertThat(push()).as("the loser stays behind").isEqualTo(new Replicator.Result(0, 0, 0, 0, 0));
        assertThat(pull()).isEqualTo(new Replicator.Result(0, 1, 0, 1, 0));
        assertThat(stored().find(UNID).text("Subject")).isEqualTo("there again");
        Note response = onlyConflict(stored());
        assertThat(response.text("Subject")).isEqualTo("here");
        assertThat(response.text(Note.PARENT)).isEqualTo(UNID);
        assertThat(push()).isEqualTo(new Replicator.Result(1, 0, 0, 0, 0));
        assertThat(onlyConflict(otherMail())).isEqualTo(response);
        assertThat(pull()).isEqualTo(new Replicator.Result(0, 0, 0, 0, 0));
    }

    @Test
    void ofTwoVersionsSavedEquallyOftenTheLaterWins() {
        server.clock().setOffset(Duration.ofMinutes(5));
        bothChange("here and later", "there");
        assertThat(pull()).isEqualTo(new Replicator.Result(0, 0, 0, 0, 0));
        assertThat(push()).isEqualTo(new Replicator.Result(0, 1, 0, 1, 0));
        assertThat(otherMail().find(UNID).text("Subject")).isEqualTo("here and later");
        assertThat(onlyConflict(otherMail()).text("Subject")).isEqualTo("there");
    }

    @Test
    void aFormThatMakesNoConflictsLosesTheLoserAndOneThatMergesFailsLoudly() {
        stored().put(SampleServer.entry(UNID, "first")
                .text("$ConflictAction", "2")
                .build());
        push();
        write(stored(), "here");
        write(otherMail(), "there");
        write(otherMail(), "there again");
        assertThat(pull()).isEqualTo(new Replicator.Result(0, 1, 0, 0, 0));
        assertThat(conflicts(stored())).isEmpty();
        push();
        server.clock().setOffset(Duration.ofMinutes(5));
        write(stored(), "here");
        Note merging = otherMail().find(UNID).with(NoteItem.of("$ConflictAction", Item.TEXT, List.of("1")));
        new UnrestrictedWriter(otherMail(), other.clock()).save(merging);
        write(otherMail(), "once more");
        assertThatThrownBy(this::pull).isInstanceOf(NotInStandinException.class);
    }

    @Test
    void aDeletionTravelsAsAStubAndBeatsOneEarlierChange() {
        stored().put(SampleServer.entry(UNID, "first").build());
        push();
        write(otherMail(), "changed before the deletion");
        server.clock().setOffset(Duration.ofMinutes(5));
        new UnrestrictedWriter(stored(), server.clock()).delete(UNID);
        assertThat(pull()).isEqualTo(new Replicator.Result(0, 0, 0, 0, 0));
        assertThat(push()).isEqualTo(new Replicator.Result(0, 0, 1, 0, 0));
        assertThat(otherMail().find(UNID).deleted()).isTrue();
        assertThat(conflicts(otherMail())).isEmpty();
    }

    @Test
    void aDocumentChangedAfterItsDeletionOrMoreThanOnceComesBack() {
        stored().put(SampleServer.entry(UNID, "first").build());
        push();
        new UnrestrictedWriter(stored(), server.clock()).delete(UNID);
        other.clock().setOffset(Duration.ofMinutes(5));
        write(otherMail(), "changed later");
        assertThat(pull()).isEqualTo(new Replicator.Result(1, 0, 0, 0, 0));
        assertThat(stored().find(UNID).text("Subject")).isEqualTo("changed later");
        server.clock().setOffset(Duration.ofMinutes(10));
        new UnrestrictedWriter(stored(), server.clock()).delete(UNID);
        write(otherMail(), "twice");
        write(otherMail(), "before the deletion");
        push();
        assertThat(otherMail().find(UNID).text("Subject")).isEqualTo("before the deletion");
    }

    @Test
    void aReplicaThatDidNotHearOfADeletionBeforeThePurgeBringsTheDocumentBack() {
        stored().put(SampleServer.entry(UNID, "zombie").build());
        stored().put(SampleServer.entry("B".repeat(32), "as old, and alive").build());
        push();
        new UnrestrictedWriter(stored(), server.clock()).delete(UNID);
        server.clock().setOffset(Duration.ofDays(90));
        assertThat(DeletionStubPurge.run(server, stored(), DeletionStubPurge.DEFAULT))
                .isZero();
        server.clock().setOffset(Duration.ofDays(91));
        assertThat(DeletionStubPurge.run(server, stored(), DeletionStubPurge.DEFAULT))
                .isEqualTo(1);
        assertThat(stored().find(UNID)).isNull();
        assertThat(stored().documents()).hasSize(1);
        assertThat(pull()).isEqualTo(new Replicator.Result(1, 0, 0, 0, 0));
        assertThat(stored().find(UNID).text("Subject")).isEqualTo("zombie");
    }

    @Test
    void whatTheListsForbidDoesNotTravel() {
        stored().put(SampleServer.entry(UNID, "first").build());
        stored().put(SampleServer.entry("B".repeat(32), "hidden")
                .readers("R", SampleServer.JANE)
                .build());
        assertThat(push()).as("Readers do not name the other server").isEqualTo(new Replicator.Result(1, 0, 0, 0, 0));
        setAcl(otherMail(), AclEntry.of(SampleServer.SERVER, AccessLevel.READER));
        write(stored(), "second");
        assertThat(push()).isEqualTo(new Replicator.Result(0, 0, 0, 0, 1));
        setAcl(otherMail(), AclEntry.of(SampleServer.SERVER, AccessLevel.EDITOR));
        assertThat(push()).isEqualTo(new Replicator.Result(0, 1, 0, 0, 0));
        new UnrestrictedWriter(stored(), server.clock()).delete(UNID);
        assertThat(push()).as("an editor who may not delete").isEqualTo(new Replicator.Result(0, 0, 0, 0, 1));
        setAcl(stored(), AclEntry.of(Acl.DEFAULT, AccessLevel.NOACCESS));
        assertThat(push()).as("no access at the source").isEqualTo(new Replicator.Result(0, 0, 0, 0, 0));
    }

    @Test
    void aClientsReplicaTakesEverythingAndGivesBackWhatItsPersonMayWrite() {
        DominoServer client =
                server.domain().addClient(laptop, SampleServer.JANE, Clock.fixed(SampleServer.NOW, SampleServer.ZONE));
        stored().put(SampleServer.entry(UNID, "first").build());
        new Replicator(server, client).createReplica(SampleServer.MAIL_REPLICA);
        assertThat(new Replicator(server, client).replicate(SampleServer.MAIL_REPLICA))
                .as("Jane may not make replicas")
                .isEqualTo(new Replicator.Result(0, 0, 0, 0, 0));
        setAcl(
                stored(),
                AclEntry.of(SampleServer.JANE, AccessLevel.EDITOR, Privilege.REPLICATE),
                AclEntry.of(Acl.DEFAULT, AccessLevel.NOACCESS));
        assertThat(new Replicator(server, client)
                        .replicate(SampleServer.MAIL_REPLICA)
                        .added())
                .isEqualTo(1);
        NsfFolder local = client.data().database(SampleServer.MAIL).orElseThrow();
        write(local, "on the train");
        assertThat(new Replicator(client, server).replicate(SampleServer.MAIL_REPLICA))
                .isEqualTo(new Replicator.Result(0, 1, 0, 0, 0));
        new UnrestrictedWriter(local, client.clock()).delete(UNID);
        assertThat(new Replicator(client, server).replicate(SampleServer.MAIL_REPLICA))
                .isEqualTo(new Replicator.Result(0, 0, 0, 0, 1));
        assertThat(stored().find(UNID).text("Subject")).isEqualTo("on the train");
    }

    @Test
    void withoutReplicaOrNetworkThereIsNoReplication() {
        assertThatThrownBy(() -> new Replicator(server, other).replicate("1234567812345678"))
                .isInstanceOf(NoSuchElementException.class);
        other.setReachable(false);
        assertThatThrownBy(this::push).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Covers({
        "Database.getReplicationInfo()",
        "Replication.isDisabled()",
        "Replication.setDisabled(boolean)",
        "Replication.save()"
    })
    void aDatabaseWhoseReplicationIsDisabledKeepsItsChangesToItself() throws Exception {
        stored().put(SampleServer.entry(UNID, "first").build());
        replicating(false);

        assertThat(push()).isEqualTo(new Replicator.Result(0, 0, 0, 0, 0));
        assertThat(NsfFolder.open(data, SampleServer.MAIL).info().options().replicates())
                .as("on disk")
                .isFalse();
        assertNotesError(
                4000, () -> mailFileAs(SampleServer.DAVE).getReplicationInfo().save());
        replicating(true);
        assertThat(push()).isEqualTo(new Replicator.Result(1, 0, 0, 0, 0));
    }

    @Test
    void aScheduledReplicationWaitsForItsTimeAndForTheNetwork() {
        stored().put(SampleServer.entry(UNID, "first").build());
        ReplicationSchedule schedule = new ReplicationSchedule();
        schedule.add(new ReplicationSchedule.Job(
                server, other, SampleServer.MAIL_REPLICA, server.now().plusSeconds(60)));
        schedule.run(server.now().plusSeconds(59));
        assertThat(otherMail().find(UNID)).isNull();
        other.setReachable(false);
        schedule.run(server.now().plusSeconds(60));
        assertThat(schedule.waiting()).hasSize(1);
        other.setReachable(true);
        schedule.run(server.now().plusSeconds(60));
        assertThat(otherMail().find(UNID)).isNotNull();
        assertThat(schedule.waiting()).isEmpty();
    }

    /** As the server itself sets it. */
    private void replicating(boolean on) throws Exception {
        NotesThread.sinitThread();
        try {
            Replication replication = NotesFactory.createSession()
                    .getDatabase("", SampleServer.MAIL)
                    .getReplicationInfo();
            assertThat(replication.isDisabled()).isEqualTo(on);
            replication.setDisabled(!on);
            assertThat(stored().info().options().replicates())
                    .as("before the save")
                    .isNotEqualTo(on);
            replication.save();
        } finally {
            NotesThread.stermThread();
        }
    }

    /** A document that both have is saved here once, and there as often as is said. */
    private void bothChange(String here, String... there) {
        stored().put(SampleServer.entry(UNID, "first").build());
        push();
        write(stored(), here);
        for (String subject : there) {
            write(otherMail(), subject);
        }
    }

    private void write(NsfFolder database, String subject) {
        Clock clock = database == stored() ? server.clock() : other.clock();
        Note changed = database.find(UNID).with(NoteItem.of("Subject", Item.TEXT, List.of(subject)));
        new UnrestrictedWriter(database, clock).save(changed);
    }

    private static Note onlyConflict(NsfFolder database) {
        assertThat(conflicts(database)).hasSize(1);
        return conflicts(database).get(0);
    }

    private static List<Note> conflicts(NsfFolder database) {
        return database.documents().stream()
                .filter(note -> note.item(Note.CONFLICT).isPresent())
                .toList();
    }
}

package org.dominomeetings.standin.replica;

import java.util.List;
import java.util.NoSuchElementException;
import lotus.domino.Item;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.NotInStandinException;
import org.dominomeetings.standin.access.DocumentAccess;
import org.dominomeetings.standin.access.Privilege;
import org.dominomeetings.standin.access.Rights;
import org.dominomeetings.standin.access.UserIdentity;
import org.dominomeetings.standin.store.DatabaseInfo;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NoteItem;
import org.dominomeetings.standin.store.NsfFolder;
import org.dominomeetings.standin.store.Revisions;
import org.dominomeetings.standin.store.Unid;

/**
 * Replicates the changes of one place's replica to another's. The other direction is another replication.
 *
 * <p>Of two versions of a document the one that was saved more often wins, of two that were saved equally often the
 * later; a deletion counts as a save. Where neither is an earlier version of the other, the loser becomes a conflict
 * response, in the replica that had it.
 *
 * @see "HCL Domino Administrator help, Replication or save conflicts"
 */
public final class Replicator {
    /** The item that a form's property Conflict handling leaves in its documents. */
    private static final String CONFLICT_ACTION = "$ConflictAction";

    private final DominoServer from;
    private final DominoServer to;

    public Replicator(DominoServer from, DominoServer to) {
        this.from = from;
        this.to = to;
    }

    /** What one replication did: how many notes it carried, how many conflicts it made, what the lists forbade. */
    public record Result(int added, int changed, int deleted, int conflicts, int refused) {
        Result plus(Result other) {
            return new Result(
                    added + other.added,
                    changed + other.changed,
                    deleted + other.deleted,
                    conflicts + other.conflicts,
                    refused + other.refused);
        }
    }

    /**
     * Nothing is carried where replication is disabled for one of the two.
     *
     * @see "HCL Domino Designer help, IsDisabled (Replication - Java)"
     * @throws NoSuchElementException where one of the two has no replica
     * @throws IllegalStateException where one of the two cannot be reached
     */
    public Result replicate(String replicaId) {
        if (!from.isReachable() || !to.isReachable()) {
            throw new IllegalStateException(from.name() + " and " + to.name() + " do not reach each other");
        }
        NsfFolder source = replica(from, replicaId);
        NsfFolder target = replica(to, replicaId);
        Result result = new Result(0, 0, 0, 0, 0);
        if (!source.info().options().replicates() || !target.info().options().replicates()) {
            return result;
        }
        for (Note note : source.notes()) {
            if (mayLeave(note, source)) {
                result = result.plus(carry(note, target));
            }
        }
        return result;
    }

    /**
     * Makes an empty replica where there is none, under the same path and with the same list.
     *
     * @throws NoSuchElementException where the source has none
     */
    public void createReplica(String replicaId) {
        NsfFolder source = replica(from, replicaId);
        if (to.data().byReplicaId(replicaId).isEmpty()) {
            NsfFolder.create(to.data().path(), source.path(), source.info());
        }
    }

    private static NsfFolder replica(DominoServer place, String replicaId) {
        return place.data()
                .byReplicaId(replicaId)
                .orElseThrow(() -> new NoSuchElementException(
                        place.name() + " has no replica " + DatabaseInfo.normalReplicaId(replicaId)));
    }

    /**
     * Whether the receiver may read it at the source. A client must be allowed to make replicas, too; its own replica
     * is open to whoever sits before it.
     *
     * @see "HCL Domino Administrator help, Replicate or copy documents"
     */
    private boolean mayLeave(Note note, NsfFolder source) {
        if (from.isClient()) {
            return true;
        }
        UserIdentity receiver = from.identity(to.name(), false);
        Rights rights = receiver.rightsIn(source.info().acl());
        boolean replicates = !to.isClient() || rights.may(Privilege.REPLICATE);
        return replicates && rights.mayOpen() && (note.deleted() || new DocumentAccess(receiver, rights).mayRead(note));
    }

    private Result carry(Note incoming, NsfFolder target) {
        for (; ; ) {
            Note soft = target.findSoftDeleted(incoming.unid(), to.now());
            if (soft != null) {
                return besideSoftDeleted(incoming, soft);
            }
            Note local = target.find(incoming.unid());
            if (local != null && !isNewer(incoming, local)) {
                return new Result(0, 0, 0, 0, 0);
            }
            if (!mayArrive(incoming, local, target)) {
                return new Result(0, 0, 0, 0, 1);
            }
            if (target.putIfUnchanged(local, incoming)) {
                boolean gone = incoming.deleted();
                boolean fresh = !gone && (local == null || local.deleted());
                return new Result(
                        fresh ? 1 : 0, gone || fresh ? 0 : 1, gone ? 1 : 0, conflict(incoming, local, target), 0);
            }
        }
    }

    /** What was removed softly stays so; no source tells what becomes of a version that arrives meanwhile. */
    private static Result besideSoftDeleted(Note incoming, Note soft) {
        if (incoming.sequence() > soft.sequence()) {
            throw new NotInStandinException("replication of a change to a document that was removed softly");
        }
        return new Result(0, 0, 0, 0, 0);
    }

    private static boolean isNewer(Note one, Note other) {
        return one.sequence() != other.sequence()
                ? one.sequence() > other.sequence()
                : Revisions.hundredth(one.modified()).isAfter(Revisions.hundredth(other.modified()));
    }

    /**
     * Whether the sender may write it at the receiver; a client's own replica takes everything.
     *
     * @see "HCL Domino Administrator help, Setting up a database ACL for server-to-server replication"
     */
    private boolean mayArrive(Note incoming, Note local, NsfFolder target) {
        if (to.isClient()) {
            return true;
        }
        UserIdentity sender = to.identity(from.name(), false);
        Rights rights = sender.rightsIn(target.info().acl());
        DocumentAccess access = new DocumentAccess(sender, rights);
        if (incoming.deleted()) {
            return local == null || local.deleted() ? rights.may(Privilege.DELETE_DOCS) : access.mayDelete(local);
        }
        return local == null || local.deleted() ? access.mayCreate(incoming) : access.mayChange(local);
    }

    /** Keeps a version that lost as a response. @return how many conflicts that makes */
    private static int conflict(Note winner, Note loser, NsfFolder target) {
        if (loser == null || loser.deleted() || winner.deleted() || Revisions.leadFrom(loser, winner)) {
            return 0;
        }
        String action = winner.text(CONFLICT_ACTION);
        if (action.equals("2")) {
            return 0;
        }
        if (!action.isEmpty()) {
            throw new NotInStandinException("a replication conflict in a form that merges");
        }
        Note response =
                new Note(Unid.create(), 1, loser.created(), loser.modified(), false, loser.prolog(), loser.items());
        target.put(Revisions.none(response)
                .with(NoteItem.of(Note.PARENT, Item.NOTEREFS, List.of(winner.unid())))
                .with(NoteItem.of(Note.CONFLICT, Item.TEXT, List.of(""))));
        return 1;
    }
}

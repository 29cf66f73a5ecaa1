package org.dominomeetings.standin.api.document;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lotus.domino.Item;
import lotus.domino.NotesException;
import org.dominomeetings.standin.SaveMonitor;
import org.dominomeetings.standin.access.DocumentAccess;
import org.dominomeetings.standin.api.NotesError;
import org.dominomeetings.standin.api.database.DatabaseMethods;
import org.dominomeetings.standin.api.session.SessionMethods;
import org.dominomeetings.standin.store.ItemFlag;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NoteItem;
import org.dominomeetings.standin.store.NsfFolder;
import org.dominomeetings.standin.store.Revisions;
import org.dominomeetings.standin.store.Unid;

/**
 * Storing and removing a document, with the rights of the session and against other writers.
 *
 * @see "HCL Domino Designer help, save, remove and UniversalID (Document - Java)"
 */
final class DocumentSaving {
    private static final String NOT_AUTHORISED = "You are not authorized to perform that operation";
    private static final String DELETED = "Document has been deleted";
    private static final String IN_USE = "A document with this universal id is in the database";
    private static final String TOO_LARGE =
            "Field is too large (32K) or View's column & selection formulas are too large";
    private static final String UPDATED_BY = "$UpdatedBy";

    private final NsfFolder folder;
    private final DocumentAccess access;
    private final SessionMethods session;
    private final SaveMonitor saves;

    DocumentSaving(DatabaseMethods database, SessionMethods session) throws NotesException {
        this.folder = database.folder();
        this.access = database.access();
        this.session = session;
        this.saves = database.place().saves();
    }

    /**
     * @param base what was read, or null for a new document
     * @param draft what to store
     * @return what was stored, or null where another writer was first
     */
    Note save(Note base, Note draft, boolean force, boolean makeResponse) throws NotesException {
        if (base == null) {
            return create(draft);
        }
        for (; ; ) {
            Note stored = folder.find(base.unid());
            if (base.deleted() || stored == null || stored.deleted()) {
                throw NotesError.CORE.exception(DELETED);
            }
            require(access.mayChange(stored));
            boolean conflict = stored.sequence() != base.sequence();
            if (conflict && !force) {
                return makeResponse ? create(conflictOf(stored, draft)) : null;
            }
            Note next = Revisions.after(stored, stamped(draft, stored.sequence() + 1, stored.modified()));
            requireFit(next);
            if (put(stored, next)) {
                return next;
            }
        }
    }

    /** @return false where another writer was first and force is false */
    boolean remove(Note base, boolean force, boolean soft) throws NotesException {
        if (base == null) {
            throw NotesError.CORE.exception("a document that was never saved cannot be removed");
        }
        for (; ; ) {
            Note stored = folder.find(base.unid());
            if (base.deleted() || stored == null || stored.deleted()) {
                throw NotesError.CORE.exception(DELETED);
            }
            require(access.mayDelete(stored));
            if (stored.sequence() != base.sequence() && !force) {
                return false;
            }
            Instant when = later(stored.modified());
            if (soft && folder.removeSoftly(stored, when)) {
                return true;
            }
            Note stub =
                    new Note(stored.unid(), stored.sequence() + 1, stored.created(), when, true, List.of(), List.of());
            if (!soft && folder.putIfUnchanged(stored, stub)) {
                return true;
            }
        }
    }

    private Note create(Note draft) throws NotesException {
        require(access.mayCreate(draft));
        Note first = Revisions.none(stamped(draft, 1, draft.created()));
        requireFit(first);
        if (!put(null, first)) {
            throw NotesError.CORE.exception(IN_USE);
        }
        return first;
    }

    private boolean put(Note expected, Note note) throws NotesException {
        saves.before(folder.path(), note);
        boolean durable;
        try {
            durable = folder.putIfUnchanged(expected, note);
        } catch (UncheckedIOException cannotBeWritten) {
            // As any disk that is full or read-only is told to a program.
            throw NotesError.CORE.exception("Error writing to file: " + cannotBeWritten.getMessage());
        }
        if (durable) {
            saves.after(folder.path(), note);
        }
        return durable;
    }

    private static Note conflictOf(Note winner, Note draft) {
        Note loser =
                new Note(Unid.create(), 0, draft.created(), draft.modified(), false, draft.prolog(), draft.items());
        return loser.with(NoteItem.of(Note.PARENT, Item.NOTEREFS, List.of(winner.unid())))
                .with(NoteItem.of(Note.CONFLICT, Item.TEXT, List.of("")));
    }

    /** The draft as it is stored: numbered, dated, and with who saved it at the end of $UpdatedBy. */
    private Note stamped(Note draft, int sequence, Instant before) {
        List<Object> writers = new ArrayList<>();
        draft.item(UPDATED_BY).ifPresent(item -> writers.addAll(item.texts()));
        String writer = session.identity().name();
        if (writers.isEmpty() || !writers.get(writers.size() - 1).equals(writer)) {
            writers.add(writer);
        }
        Note numbered =
                new Note(draft.unid(), sequence, draft.created(), later(before), false, draft.prolog(), draft.items());
        return numbered.with(NoteItem.of(UPDATED_BY, Item.TEXT, writers).with(ItemFlag.NAMES, true));
    }

    /** Now, to the hundredth of a second that Notes keeps, but after what was before even if the clock stands still. */
    private Instant later(Instant before) {
        Instant hundredth = Revisions.hundredth(session.server().now());
        return hundredth.isAfter(before) ? hundredth : before.plusMillis(10);
    }

    /**
     * @see "HCL Domino C API reference, NSFItemSetTextSummary: not setting the item fails, but updating the note"
     * @see "HCL Domino developer forum, How can we deal with field size limits?, for number and text of the error"
     */
    private void requireFit(Note note) throws NotesException {
        if (!folder.hasRoomFor(note)) {
            throw NotesError.CORE.exception(TOO_LARGE);
        }
    }

    private static void require(boolean allowed) throws NotesException {
        if (!allowed) {
            throw NotesError.CORE.exception(NOT_AUTHORISED);
        }
    }
}

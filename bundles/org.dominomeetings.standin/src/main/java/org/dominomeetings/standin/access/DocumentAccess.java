package org.dominomeetings.standin.access;

import java.util.ArrayList;
import java.util.List;
import org.dominomeetings.standin.store.ItemFlag;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NoteItem;

/**
 * The access rights to one document: read, change and delete.
 *
 * @see "HCL Domino Designer help, Using a Readers field to restrict access to specific documents"
 * @see "HCL Domino Designer help, Using an Authors field to restrict who can edit specific documents"
 * @see "HCL Domino Administrator help, Access level privileges in the ACL"
 */
public final class DocumentAccess {
    /** The item that opens a document to whoever may read or write public documents. */
    public static final String PUBLIC_ACCESS = "$PublicAccess";

    private final UserIdentity identity;
    private final Rights rights;

    public DocumentAccess(UserIdentity identity, Rights rights) {
        this.identity = identity;
        this.rights = rights;
    }

    /** Readers and above, unless Readers items leave him out; who is in an Authors item may read too. */
    public boolean mayRead(Note note) {
        if (!rights.atLeast(AccessLevel.READER)) {
            return isPublic(note) && rights.may(Privilege.READ_PUBLIC) && passesReaders(note);
        }
        return passesReaders(note);
    }

    /** Editors and above who may read it; authors who stand in an Authors item; public writers of a public document. */
    public boolean mayChange(Note note) {
        if (!mayRead(note)) {
            return false;
        }
        if (rights.atLeast(AccessLevel.EDITOR)) {
            return true;
        }
        return rights.level() == AccessLevel.AUTHOR && names(note, ItemFlag.AUTHORS)
                || isPublic(note) && rights.may(Privilege.WRITE_PUBLIC);
    }

    /** A new document: the privilege to create, or to write public ones where it is public. */
    public boolean mayCreate(Note note) {
        return rights.may(Privilege.CREATE_DOCS) || isPublic(note) && rights.may(Privilege.WRITE_PUBLIC);
    }

    /** Whoever may change it and holds the privilege to delete, which writing public documents does not bring. */
    public boolean mayDelete(Note note) {
        return mayChange(note) && rights.may(Privilege.DELETE_DOCS);
    }

    private static boolean isPublic(Note note) {
        return note.text(PUBLIC_ACCESS).equals("1");
    }

    private boolean passesReaders(Note note) {
        List<NoteItem> readers = flagged(note, ItemFlag.READERS);
        boolean restricted =
                readers.stream().anyMatch(item -> item.texts().stream().anyMatch(text -> !text.isBlank()));
        return !restricted || names(note, ItemFlag.READERS) || names(note, ItemFlag.AUTHORS);
    }

    private boolean names(Note note, ItemFlag flag) {
        return flagged(note, flag).stream()
                .flatMap(item -> item.texts().stream())
                .anyMatch(entry -> identity.isMeantBy(entry, rights));
    }

    private static List<NoteItem> flagged(Note note, ItemFlag flag) {
        List<NoteItem> found = new ArrayList<>(note.items());
        found.removeIf(item -> !item.has(flag));
        return found;
    }
}

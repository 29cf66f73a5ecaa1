package org.dominomeetings.notes.entries;

import lotus.domino.Database;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.entry.EntryId;
import org.dominomeetings.core.entry.ServerEntryStore;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.notes.mailfile.MailFiles;
import org.dominomeetings.notes.session.ServerSession;

/** A store of the entries in this server's mail files, read and written with the server's own ID. */
public final class MailFileEntryStore implements ServerEntryStore {
    private final ServerSession server;

    public MailFileEntryStore(ServerSession server) {
        this.server = server;
    }

    @Override
    public Presence presence(EntryId key) {
        return server.run((session, handles) -> {
            Database mailFile;
            try {
                mailFile = MailFiles.named(session, key.replicaId(), handles);
            } catch (MeetingException notHere) {
                if (notHere.code() != ProblemCode.ENTRY_NOT_FOUND) {
                    throw notHere;
                }
                return Presence.ELSEWHERE;
            }
            if (MailFiles.document(mailFile, key.unid(), handles) != null) {
                return Presence.SAVED;
            }
            return MailFiles.isStub(mailFile, key.unid(), handles) ? Presence.DELETED : Presence.ABSENT;
        });
    }

    @Override
    public EntryDocument saved(EntryId key) {
        return new SavedEntry(new ServerEntryOpener(server, key), key.unid());
    }
}

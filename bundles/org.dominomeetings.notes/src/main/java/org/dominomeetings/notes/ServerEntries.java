package org.dominomeetings.notes;

import lotus.domino.Database;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.entry.EntryKey;
import org.dominomeetings.core.entry.KeptEntries;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;

/** The entries in the mail files of this server, seen and written with the server's own ID. */
public final class ServerEntries implements KeptEntries {
    private final ServerSession server;

    public ServerEntries(ServerSession server) {
        this.server = server;
    }

    @Override
    public Presence presence(EntryKey key) {
        return server.run((session, handles) -> {
            Database mailFile;
            try {
                mailFile = MailFiles.named(session, key.replicaId(), handles);
            } catch (MeetingProblem notHere) {
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
    public EntryDocument saved(EntryKey key) {
        return new SavedEntry(new ServerOpener(server, key), key.unid());
    }
}

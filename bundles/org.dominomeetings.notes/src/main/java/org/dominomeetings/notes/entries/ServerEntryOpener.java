package org.dominomeetings.notes.entries;

import lotus.domino.Database;
import lotus.domino.Document;
import org.dominomeetings.core.entry.EntryDocument.Purpose;
import org.dominomeetings.core.entry.EntryId;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.notes.mailfile.MailFiles;
import org.dominomeetings.notes.session.ServerSession;

/** Opens an entry's documents with the server's own ID, to complete an operation that an authorized person began. */
final class ServerEntryOpener implements EntryOpener {
    private final ServerSession server;
    private final EntryId key;

    ServerEntryOpener(ServerSession server, EntryId key) {
        this.server = server;
        this.key = key;
    }

    @Override
    public <T> T open(String unid, Purpose purpose, Work<T> work) {
        return open(unid, true, work);
    }

    @Override
    public boolean save(String unid, Work<Boolean> work) {
        return open(unid, false, work);
    }

    private <T> T open(String unid, boolean convertMime, Work<T> work) {
        return server.run((session, handles) -> {
            // The session ends with this piece of work and needs no setting back.
            session.setConvertMime(convertMime);
            Database mailFile = MailFiles.named(session, key.replicaId(), handles);
            Document document = MailFiles.document(mailFile, unid, handles);
            if (document == null) {
                throw MeetingException.of(ProblemCode.ENTRY_NOT_FOUND);
            }
            return work.on(document, mailFile, handles);
        });
    }
}

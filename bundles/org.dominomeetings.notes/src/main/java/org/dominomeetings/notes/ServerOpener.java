package org.dominomeetings.notes;

import lotus.domino.Database;
import lotus.domino.Document;
import org.dominomeetings.core.entry.EntryDocument.Purpose;
import org.dominomeetings.core.entry.EntryKey;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;

/** Opens an entry's documents with the server's own ID, to finish what a person with the right to it began. */
final class ServerOpener implements EntryOpener {
    private final ServerSession server;
    private final EntryKey key;

    ServerOpener(ServerSession server, EntryKey key) {
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
                throw MeetingProblem.of(ProblemCode.ENTRY_NOT_FOUND);
            }
            return work.on(document, mailFile, handles);
        });
    }
}

package org.dominomeetings.notes.mailfile;

import java.util.Optional;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.notes.session.ServerSession;

/** Where the mail files of this server are: people look for a file by its path, and the ledger knows replica ids. */
public final class MailFilePaths {
    private final ServerSession server;

    public MailFilePaths(ServerSession server) {
        this.server = server;
    }

    /**
     * @param replicaId sixteen hexadecimal digits
     * @return relative to the data folder; empty if no replica is on this server, or it cannot be opened now
     */
    public Optional<String> path(String replicaId) {
        try {
            return server.run((session, handles) ->
                    Optional.of(MailFiles.named(session, replicaId, handles).getFilePath()));
        } catch (MeetingException notHere) {
            return Optional.empty();
        }
    }
}

package org.dominomeetings.notes.mailfile;

import java.util.Optional;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.notes.session.ServerSession;

/**
 * Resolves replica ids to paths of this server's mail files: people know a file by its path, and the ledger by its
 * replica id.
 */
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

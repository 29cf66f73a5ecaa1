package org.dominomeetings.core.ticket;

/**
 * A mailbox for the secret of a ticket, which one person alone can read, on a way on which Domino has authenticated
 * that person's Notes ID. Safe for any thread.
 */
public interface TicketMailbox {
    /**
     * Puts the secret where the person can read it. Takes as long for a name that nobody has.
     *
     * @param person canonical Notes name, as a caller says it: nothing of it has been looked up
     * @param slot which of the documents that there are for all, in place of what it held for whomever
     * @return where the person finds it; for a name that nobody has here the same is done and nobody can read it
     * @throws org.dominomeetings.core.problem.MeetingException {@code not-configured} if there is no door and none can be made
     */
    Place put(String person, int slot, String secret);

    /** A document as a Notes client opens it. Immutable. */
    final class Place {
        private final String server;
        private final String path;
        private final String replicaId;
        private final String unid;

        /**
         * @param server canonical name
         * @param path below that server's data directory
         */
        public Place(String server, String path, String replicaId, String unid) {
            this.server = server;
            this.path = path;
            this.replicaId = replicaId;
            this.unid = unid;
        }

        public String server() {
            return server;
        }

        public String path() {
            return path;
        }

        public String replicaId() {
            return replicaId;
        }

        public String unid() {
            return unid;
        }
    }
}

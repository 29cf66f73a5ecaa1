package org.dominomeetings.notes.ticket;

import java.util.Arrays;
import java.util.Vector;
import lotus.domino.Database;
import lotus.domino.DbDirectory;
import lotus.domino.Document;
import lotus.domino.Item;
import lotus.domino.NotesException;
import lotus.domino.Session;
import org.dominomeetings.core.ticket.TicketMailbox;
import org.dominomeetings.notes.database.DocumentAccess;
import org.dominomeetings.notes.database.ItemWriter;
import org.dominomeetings.notes.directory.DirectoryNames;
import org.dominomeetings.notes.session.Recycler;
import org.dominomeetings.notes.session.ServerSession;
import org.jspecify.annotations.Nullable;

/**
 * The ticket mailbox: the database {@code meetings-door.nsf} of each server with the plugin, in which each person reads
 * the secret of his ticket over NRPC. So Domino has authenticated the reader's Notes ID, and has refused whom the
 * server denies access. A few documents are overwritten again and again, so that no deletion stubs accumulate; the
 * ticket's person and the server are the only readers. Another document holds the plugin's address, for everybody.
 */
public final class TicketDatabase implements TicketMailbox {
    /** The path of the database, which Notes clients use. */
    public static final String PATH = "meetings-door.nsf";

    /** The document with the address; the buttons in the mail template open it by this UNID. */
    public static final String ADDRESS_UNID = DocumentAccess.unid("door", "address");

    private static final String URL = "Url";

    private final ServerSession server;
    private final Object making = new Object();
    private boolean checked;

    public TicketDatabase(ServerSession server) {
        this.server = server;
    }

    @Override
    public Place put(String person, int slot, String secret) {
        String unid = DocumentAccess.unid("door", "slot " + slot);
        return server.run((session, handles) -> {
            Database door = open(session, handles);
            String own = session.getServerName();
            // The same work for a name that nobody has, so that the time tells nobody who exists.
            String reader = DirectoryNames.has(session, person, handles) ? person : own;
            write(door, unid, reader, own, secret, handles);
            return new Place(own, PATH, door.getReplicaID(), unid);
        });
    }

    /**
     * Publishes the plugin's address to Notes clients, which have no other way to learn it. Creates the database if
     * need be.
     *
     * @param url without a slash at its end; empty if none is known
     */
    public void publish(String url) {
        server.execute((session, handles) -> {
            Database door = open(session, handles);
            Document kept = DocumentAccess.find(door, ADDRESS_UNID, handles);
            if (kept == null || !url.equals(kept.getItemValueString(URL))) {
                Document address = document(door, kept, ADDRESS_UNID, handles);
                ItemWriter items = new ItemWriter(address, handles);
                items.text("Form", "MeetingAddress");
                items.text(URL, url);
                address.save(true, false);
            }
        });
    }

    private static void write(
            Database door, String unid, String person, String serverName, String secret, Recycler handles)
            throws NotesException {
        Document document = document(door, DocumentAccess.find(door, unid, handles), unid, handles);
        ItemWriter items = new ItemWriter(document, handles);
        items.text("Form", "MeetingTicket");
        items.text("Secret", secret);
        Vector<String> names = new Vector<>(Arrays.asList(person, serverName));
        Item readers = handles.keep(document.replaceItemValue("Readers", names));
        readers.setNames(true);
        readers.setReaders(true);
        // Forced: where two are asked for at a time, the later one counts.
        document.save(true, false);
    }

    private static Document document(Database door, @Nullable Document kept, String unid, Recycler handles)
            throws NotesException {
        return kept == null ? DocumentAccess.create(door, unid, handles) : kept;
    }

    private Database open(Session session, Recycler handles) throws NotesException {
        synchronized (making) {
            Database door = handles.keep(session.getDatabase("", PATH, false));
            if (door == null) {
                DbDirectory here = handles.keep(session.getDbDirectory(""));
                door = handles.keep(here.createDatabase(PATH, true));
                door.setTitle("Domino Meetings: Door");
            }
            if (!checked) {
                new TicketDatabaseAccess(door, handles).close(session.getServerName());
                checked = true;
            }
            return door;
        }
    }
}

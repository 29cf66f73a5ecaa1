package org.dominomeetings.standin.http.control.document;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.dominomeetings.standin.access.DocumentAccess;
import org.dominomeetings.standin.access.Rights;
import org.dominomeetings.standin.access.UserIdentity;
import org.dominomeetings.standin.http.control.resource.ControlRequest;
import org.dominomeetings.standin.http.control.resource.ControlResource;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NsfFolder;

/** {@code /standin/documents/PATH[/UNID]}: what is stored, and what somebody else writes. */
public final class DocumentsControl implements ControlResource {
    @Override
    public Object answer(ControlRequest call) {
        Optional<NsfFolder> whole = call.place().data().database(call.path());
        if (whole.isPresent()) {
            return DocumentJson.list(whole.get().documents());
        }
        int slash = Math.max(0, call.path().lastIndexOf('/'));
        NsfFolder database = call.database(call.path().substring(0, slash));
        String unid = call.path().substring(slash + 1);
        ConcurrentEditor writer = new ConcurrentEditor(database, call.place().clock());
        Note note = switch (call.method()) {
            case "GET" -> call.as().isEmpty() ? database.find(unid) : asClient(call, database, unid);
            case "PUT" -> writer.save(unid, call.body());
            case "DELETE" -> writer.delete(unid);
            default -> throw new IllegalArgumentException("GET, PUT or DELETE");
        };
        if (note == null) {
            throw new NoSuchElementException("no such document: " + unid);
        }
        return DocumentJson.of(note);
    }

    /**
     * What a person's Notes client is given over NRPC: the Notes ID is authenticated, the server's Deny lists hold, and so do
     * the access control list, without the cap on Internet access, and Readers items.
     *
     * @return null for what he may not read, which is what he learns of it
     * @see "HCL Domino Administrator help, Controlling server access with Server document settings"
     */
    private static Note asClient(ControlRequest call, NsfFolder database, String unid) {
        String who = call.as().get();
        UserIdentity person = call.place().identity(who, false);
        Rights rights = person.rightsIn(database.info().acl());
        Note note = database.find(unid);
        boolean letIn = !call.place().denies(who) && rights.mayOpen();
        return letIn && note != null && new DocumentAccess(person, rights).mayRead(note) ? note : null;
    }
}

package org.dominomeetings.standin.http.control;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NsfFolder;

/** {@code /standin/documents/PATH[/UNID]}: what is stored, and what somebody else writes. */
final class DocumentsControl implements Control {
    @Override
    public Object answer(Call call) {
        Optional<NsfFolder> whole = call.place().data().database(call.path());
        if (whole.isPresent()) {
            return NoteJson.list(whole.get().documents());
        }
        int slash = Math.max(0, call.path().lastIndexOf('/'));
        NsfFolder database = call.database(call.path().substring(0, slash));
        String unid = call.path().substring(slash + 1);
        OtherWriter writer = new OtherWriter(database, call.place().clock());
        Note note = switch (call.method()) {
            case "GET" -> database.find(unid);
            case "PUT" -> writer.save(unid, call.body());
            case "DELETE" -> writer.delete(unid);
            default -> throw new IllegalArgumentException("GET, PUT or DELETE");
        };
        if (note == null) {
            throw new NoSuchElementException("no such document: " + unid);
        }
        return NoteJson.of(note);
    }
}

package org.dominomeetings.notes.directory;

import java.util.Optional;
import lotus.domino.Document;
import lotus.domino.NotesException;
import lotus.domino.Session;
import org.dominomeetings.notes.database.ItemWriter;
import org.dominomeetings.notes.session.Recycler;

/** The two items that identify the person of a stored document: the id, which counts, and the name, for people. */
public final class PersonItems {
    public static final String NAME = "Person";
    public static final String ID = "PersonId";

    private final DirectoryPersonIds people;

    public PersonItems(DirectoryPersonIds people) {
        this.people = people;
    }

    /** Writes both items; the name once only, since from then on the Administration Process maintains it. */
    public void write(Document document, String id, Recycler handles) throws NotesException {
        ItemWriter items = new ItemWriter(document, handles);
        items.text(ID, id);
        if (!document.hasItem(NAME)) {
            Session session = document.getParentDatabase().getParent();
            Optional<DirectoryPerson> person = people.byId(session, id, handles);
            items.names(
                    NAME,
                    person.map(DirectoryPerson::name)
                            .orElseGet(() -> DirectoryPerson.nameIn(id).orElse(id)));
        }
    }
}

package org.dominomeetings.lotusscript.ui;

import lotus.domino.Database;
import org.dominomeetings.lotusscript.backend.Backend;
import org.dominomeetings.lotusscript.object.NotesClassObject;

/** NotesUIDatabase: the database that the person has in front. */
final class UiDatabase extends NotesClassObject {

    UiDatabase(Backend backend, Database database) {
        super("NotesUIDatabase");
        property("Database", () -> backend.wrap(database));
    }
}

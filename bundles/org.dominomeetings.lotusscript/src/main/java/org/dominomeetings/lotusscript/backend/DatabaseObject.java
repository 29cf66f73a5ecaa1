package org.dominomeetings.lotusscript.backend;

import java.util.Objects;
import lotus.domino.Database;
import org.dominomeetings.lotusscript.object.Arguments;
import org.dominomeetings.lotusscript.value.ScriptError;

/** NotesDatabase. */
final class DatabaseObject extends BackendObject {

    /** "The script returns an error if you try to reassign its server or path" (H_OPEN_METHOD); of which number, it does not say. */
    private static final int OTHER_DATABASE = 4000;

    DatabaseObject(Backend backend, Database database) {
        super(backend, database);
        function("Open", this::open);
        function(
                "GetProfileDocument",
                arguments -> backend.wrapOrNothing(
                        Backend.call(() -> database.getProfileDocument(arguments.text(0), arguments.text(1)))));
    }

    /** Opens what is assigned already; an object without a database takes that of the arguments. */
    private Object open(Arguments arguments) {
        Database mine = (Database) base();
        String path = arguments.text(1);
        return Backend.call(() -> {
            if (path.isEmpty()) {
                return mine.isOpen() || mine.open();
            }
            if (mine.getFilePath().isEmpty()) {
                Database other = backend().session().getDatabase(arguments.text(0), path);
                become(Objects.requireNonNull(other));
                return other.isOpen();
            }
            if (!mine.getFilePath().equalsIgnoreCase(path)) {
                throw new ScriptError(OTHER_DATABASE, "Database is already assigned: " + mine.getFilePath());
            }
            return mine.isOpen() || mine.open();
        });
    }
}

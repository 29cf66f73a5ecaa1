package org.dominomeetings.lotusscript.client;

import java.util.List;
import java.util.function.Supplier;
import lotus.domino.Database;
import org.dominomeetings.lotusscript.backend.Backend;
import org.dominomeetings.lotusscript.backend.BackendClasses;
import org.dominomeetings.lotusscript.run.TypeLibrary;
import org.dominomeetings.lotusscript.types.NotesClasses;
import org.dominomeetings.lotusscript.ui.Desktop;
import org.dominomeetings.lotusscript.ui.UiWorkspace;
import org.dominomeetings.lotusscript.value.ScriptObject;

/** The classes of Notes, as scripts make them. */
final class ClientClasses implements TypeLibrary {

    private final Backend backend;
    private final Desktop desktop;
    private final Supplier<Database> current;

    ClientClasses(Backend backend, Desktop desktop, Supplier<Database> current) {
        this.backend = backend;
        this.desktop = desktop;
        this.current = current;
    }

    @Override
    public boolean has(String className) {
        return NotesClasses.has(className);
    }

    @Override
    public ScriptObject create(String className, List<Object> arguments) {
        return className.equalsIgnoreCase("NotesUIWorkspace")
                ? new UiWorkspace(desktop, current.get())
                : BackendClasses.create(backend, className, arguments);
    }
}

package org.dominomeetings.standin.api;

import java.util.Vector;
import lotus.domino.Base;
import lotus.domino.NotesException;
import org.dominomeetings.standin.DocumentedIn;

/** The implemented methods of Base, which every type has. */
public final class BaseMethods extends Implementation {
    BaseMethods(Handle handle) {
        super(handle);
    }

    /** Ends this object and all below it; does nothing where it has been ended already. */
    @DocumentedIn("HCL Domino Designer help, recycle (Java)")
    public void recycle() {
        handle().recycleByCaller();
    }

    /** Ends each object of Notes in a Vector, and leaves what else is in it. */
    @DocumentedIn("HCL Domino Designer help, recycle (Java)")
    public void recycle(Vector<?> objects) throws NotesException {
        for (Object element : objects) {
            if (element instanceof Base) {
                Handle handle = Handle.of(element);
                handle.checkOwner();
                handle.recycleByCaller();
            }
        }
    }
}

package org.dominomeetings.notes.session;

import java.util.ArrayDeque;
import java.util.Deque;
import lotus.domino.Base;
import lotus.domino.NotesException;
import org.jspecify.annotations.Nullable;

/**
 * The Domino objects that one piece of work has obtained, recycled in reverse order when it ends. Objects that the
 * container owns are never added. Used by one thread.
 */
public final class Recycler implements AutoCloseable {
    private final Deque<Base> open = new ArrayDeque<>();

    /** Registers an object to be recycled at the end, and returns it; Domino returns null for what it does not find. */
    public <T extends @Nullable Base> T keep(T object) {
        if (object != null) {
            open.push(object);
        }
        return object;
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().recycle();
            } catch (NotesException alreadyGone) {
                // An object that died with its parent has nothing left to free.
            }
        }
    }
}

package org.dominomeetings.lotusscript.backend;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import lotus.domino.Base;
import lotus.domino.Database;
import lotus.domino.DateTime;
import lotus.domino.Document;
import lotus.domino.NotesException;
import lotus.domino.Session;
import org.dominomeetings.lotusscript.object.Arguments;
import org.dominomeetings.lotusscript.value.Fault;
import org.dominomeetings.lotusscript.value.ScriptError;
import org.dominomeetings.lotusscript.value.ScriptObject;
import org.dominomeetings.lotusscript.value.Special;
import org.jspecify.annotations.Nullable;

/**
 * The back-end objects of one client: the same element of Domino is the same object to a script while it lives. For the thread of
 * its session.
 */
public final class Backend implements AutoCloseable {

    private final Session session;
    private final Clock clock;
    private final Map<Base, BackendObject> objects = new IdentityHashMap<>();
    private final List<BackendObject> inOrder = new ArrayList<>();
    private final Map<String, Function<Arguments, ScriptObject>> creators = new HashMap<>();
    private Supplier<@Nullable Database> currentDatabase = () -> null;

    /**
     * @param session is recycled when this is closed
     * @param clock the client's, in its zone
     */
    public Backend(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /** A method of NotesSession that makes an object of another package, such as {@code CreateHTTPRequest}. */
    public Backend with(String method, Function<Arguments, ScriptObject> creator) {
        creators.put(method.toLowerCase(Locale.ROOT), creator);
        return this;
    }

    /** What NotesSession.CurrentDatabase is. */
    public Backend in(Supplier<@Nullable Database> database) {
        currentDatabase = database;
        return this;
    }

    public Session session() {
        return session;
    }

    public Clock clock() {
        return clock;
    }

    Map<String, Function<Arguments, ScriptObject>> creators() {
        return creators;
    }

    @Nullable
    Database currentDatabase() {
        return currentDatabase.get();
    }

    /** The script's object for one of Domino's. */
    public ScriptObject wrap(Base base) {
        BackendObject there = objects.get(base);
        if (there == null || there.isDeleted()) {
            there = make(base);
            objects.put(base, there);
            inOrder.add(there);
        }
        return there;
    }

    private BackendObject make(Base base) {
        if (base instanceof Session own) {
            return new SessionObject(this, own);
        }
        if (base instanceof Document document) {
            return new DocumentObject(this, document);
        }
        if (base instanceof DateTime time) {
            return new DateTimeObject(this, time);
        }
        if (base instanceof Database database) {
            return new DatabaseObject(this, database);
        }
        return new BackendObject(this, base);
    }

    /** The script's object for one of Domino's; Nothing for null. */
    public Object wrapOrNothing(@Nullable Base base) {
        return base == null ? Special.NOTHING : wrap(base);
    }

    /** Domino's object for one of a script's. */
    public static Base unwrap(ScriptObject object) {
        if (!(object instanceof BackendObject known)) {
            throw Fault.TYPE_MISMATCH.error();
        }
        return known.base();
    }

    void moved(BackendObject object, Base before) {
        objects.remove(before);
        objects.put(object.base(), object);
    }

    /** A call into Domino. */
    interface Call<T> {
        T run() throws NotesException;
    }

    /** Its result; an exception of Notes is the script's error of the same number. */
    static <T> T call(Call<T> call) {
        try {
            return call.run();
        } catch (NotesException e) {
            throw new ScriptError(e.id, String.valueOf(e.text));
        }
    }

    /** What was made so far; {@link #recycleSince} keeps it. */
    public Set<ScriptObject> made() {
        return new HashSet<>(inOrder);
    }

    /**
     * Recycles what a script has made, the last first, as the end of a script does.
     *
     * @param before what there was when it began
     * @param kept what windows hold
     */
    public void recycleSince(Set<ScriptObject> before, Set<Base> kept) {
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            BackendObject object = inOrder.get(i);
            if (!before.contains(object) && !kept.contains(object.base()) && object.base() != session) {
                object.delete();
                objects.remove(object.base());
                inOrder.remove(i);
            }
        }
    }

    @Override
    public void close() {
        call(() -> {
            session.recycle();
            return session;
        });
    }
}

package org.dominomeetings.lotusscript.backend;

import java.util.Locale;
import java.util.function.Function;
import lotus.domino.Session;
import org.dominomeetings.lotusscript.object.Arguments;
import org.dominomeetings.lotusscript.types.NotesClasses.Member;
import org.dominomeetings.lotusscript.value.ScriptObject;

/** NotesSession in a client. */
final class SessionObject extends BackendObject {

    SessionObject(Backend backend, Session session) {
        super(backend, session);
        property("CurrentDatabase", () -> backend.wrapOrNothing(backend.currentDatabase()));
        function("CreateDateTime", arguments -> DateTimeObject.parse(backend, arguments.text(0)));
        // Of which release a script finds itself in: the oldest that ours are written for.
        property("NotesVersion", () -> "Release 11.0.1FP3");
        property("NotesBuildVersion", () -> 405);
        property("Platform", () -> "Windows/64");
    }

    @Override
    protected Object readRest(Member member, Arguments arguments) {
        Function<Arguments, ScriptObject> creator =
                backend().creators().get(member.name().toLowerCase(Locale.ROOT));
        return creator == null ? super.readRest(member, arguments) : creator.apply(arguments);
    }

    /** A script's own session object goes; the client's session stays. */
    @Override
    public void delete() {}
}

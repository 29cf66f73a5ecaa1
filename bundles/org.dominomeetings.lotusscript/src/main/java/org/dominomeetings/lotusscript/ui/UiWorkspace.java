package org.dominomeetings.lotusscript.ui;

import java.util.List;
import java.util.Objects;
import lotus.domino.Database;
import lotus.domino.Document;
import lotus.domino.NotesException;
import org.dominomeetings.lotusscript.backend.Backend;
import org.dominomeetings.lotusscript.object.Arguments;
import org.dominomeetings.lotusscript.object.NotesClassObject;
import org.dominomeetings.lotusscript.value.Conversions;
import org.dominomeetings.lotusscript.value.Fault;
import org.dominomeetings.lotusscript.value.ScriptArray;
import org.dominomeetings.lotusscript.value.ScriptError;
import org.dominomeetings.lotusscript.value.ScriptObject;
import org.dominomeetings.lotusscript.value.Special;
import org.jspecify.annotations.Nullable;

/** NotesUIWorkspace. */
public final class UiWorkspace extends NotesClassObject {

    // Types of Prompt: HCL Domino Designer help, "Prompt method (NotesUIWorkspace - LotusScript)"; lsconst.lss.
    private static final int OK = 1;
    private static final int YES_NO = 2;
    private static final int OK_CANCEL_EDIT = 3;
    private static final int OK_CANCEL_LIST = 4;
    private static final int OK_CANCEL_COMBO = 5;

    /** Yes and No, with a question mark. */
    private static final int YES_NO_QUESTION = 36;

    private static final int YES = 6;

    private final Desktop desktop;
    private final Backend backend;

    /** @param current what an empty server and path mean to ComposeDocument */
    public UiWorkspace(Desktop desktop, Database current) {
        super("NotesUIWorkspace");
        this.desktop = desktop;
        this.backend = desktop.backend();
        property("CurrentDocument", () -> orNothing(desktop.front()));
        property("CurrentView", () -> Special.NOTHING);
        property("CurrentDatabase", () -> new UiDatabase(backend, current));
        sub("URLOpen", arguments -> desktop.screen().opened(arguments.text(0)));
        sub("ViewRefresh", arguments -> desktop.screen().refreshedView());
        sub("ViewRebuild", arguments -> desktop.screen().refreshedView());
        function("Prompt", this::prompt);
        function("EditDocument", arguments -> edit(arguments));
        function("ComposeDocument", arguments -> compose(arguments, current));
    }

    private static Object orNothing(@Nullable ScriptObject object) {
        return object == null ? Special.NOTHING : object;
    }

    /** What was entered or chosen; EMPTY for Cancel. Of OK and of Yes it is 1, of No 0. */
    private Object prompt(Arguments arguments) {
        String title = arguments.text(1);
        String message = arguments.text(2);
        return switch (arguments.whole(0)) {
            case OK -> {
                desktop.ask(message, 0, title);
                yield (short) 1;
            }
            case YES_NO -> (short) (desktop.ask(message, YES_NO_QUESTION, title) == YES ? 1 : 0);
            case OK_CANCEL_EDIT -> orEmpty(desktop.enter(message, title, arguments.text(3)));
            case OK_CANCEL_LIST, OK_CANCEL_COMBO -> choose(message, title, arguments);
            default -> throw new UnsupportedOperationException("Prompt of type " + arguments.whole(0));
        };
    }

    private Object choose(String message, String title, Arguments arguments) {
        if (!(arguments.value(4) instanceof ScriptArray array) || array.bounds().isEmpty()) {
            throw Fault.TYPE_MISMATCH.error();
        }
        List<String> choices = array.values().stream().map(Conversions::text).toList();
        desktop.screen().asked(message);
        String chosen = desktop.person().choose(message, title, arguments.text(3), choices);
        if (chosen != null && !choices.contains(chosen)) {
            throw new IllegalArgumentException("not among the choices: " + chosen);
        }
        return orEmpty(chosen);
    }

    private static Object orEmpty(@Nullable String text) {
        return text == null ? Special.EMPTY : text;
    }

    private Object edit(Arguments arguments) {
        if (!arguments.has(1)) {
            ScriptObject front = Objects.requireNonNull(desktop.front());
            front.set("EditMode", List.of(), arguments.truth(0, false));
            return front;
        }
        ScriptObject object = arguments.object(1, ScriptObject.class);
        if (object == null || !(Backend.unwrap(object) instanceof Document document)) {
            throw Fault.TYPE_MISMATCH.error();
        }
        try {
            return desktop.open(document, document.getItemValueString("Form"), arguments.truth(0, false));
        } catch (NotesException e) {
            throw new ScriptError(e.id, String.valueOf(e.text));
        }
    }

    private Object compose(Arguments arguments, Database current) {
        try {
            boolean here = arguments.text(0).isEmpty() && arguments.text(1).isEmpty();
            Database database = here ? current : backend.session().getDatabase(arguments.text(0), arguments.text(1));
            Document made = database.createDocument();
            made.replaceItemValue("Form", arguments.text(2)).recycle();
            return desktop.open(made, arguments.text(2), true);
        } catch (NotesException e) {
            throw new ScriptError(e.id, String.valueOf(e.text));
        }
    }

    /** A script's variable is gone, the workspace is not. */
    @Override
    public void delete() {}
}

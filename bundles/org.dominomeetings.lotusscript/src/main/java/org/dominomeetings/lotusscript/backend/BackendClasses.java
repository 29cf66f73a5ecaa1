package org.dominomeetings.lotusscript.backend;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import lotus.domino.Database;
import lotus.domino.Document;
import org.dominomeetings.lotusscript.object.Arguments;
import org.dominomeetings.lotusscript.value.Fault;
import org.dominomeetings.lotusscript.value.ScriptError;
import org.dominomeetings.lotusscript.value.ScriptObject;

/** {@code New} of the back-end classes. */
public final class BackendClasses {

    private BackendClasses() {}

    /** A new object of one of these classes; other classes have no constructor, or one that this client does not have. */
    public static ScriptObject create(Backend backend, String className, List<Object> given) {
        Arguments arguments = new Arguments(given);
        return switch (className.toLowerCase(Locale.ROOT)) {
            case "notessession" -> backend.wrap(backend.session());
            case "notesdatabase" ->
                backend.wrap(Backend.call(() ->
                        Objects.requireNonNull(backend.session().getDatabase(arguments.text(0), arguments.text(1)))));
            case "notesdatetime" -> DateTimeObject.parse(backend, arguments.text(0));
            case "notesname" ->
                backend.wrap(Backend.call(() -> backend.session().createName(arguments.text(0))));
            case "notesdocument" -> document(backend, arguments);
            case "notesitem" -> item(backend, arguments);
            default -> throw new UnsupportedOperationException("New " + className + " is not in this client");
        };
    }

    private static ScriptObject document(Backend backend, Arguments arguments) {
        if (arguments.value(0) instanceof ScriptObject object && Backend.unwrap(object) instanceof Database database) {
            return backend.wrap(Backend.call(database::createDocument));
        }
        throw Fault.TYPE_MISMATCH.error();
    }

    /** With the kind of item as its fourth argument: names 1074, readers 1075, authors 1076 (lsconst.lss). */
    private static ScriptObject item(Backend backend, Arguments arguments) {
        if (arguments.value(0) instanceof ScriptObject object && Backend.unwrap(object) instanceof Document) {
            Object made = object.get("ReplaceItemValue", List.of(arguments.text(1), arguments.value(2)));
            if (made instanceof ScriptObject item) {
                if (arguments.has(3)) {
                    item.set(flag(arguments.whole(3)), List.of(), true);
                }
                return item;
            }
        }
        throw Fault.TYPE_MISMATCH.error();
    }

    private static String flag(int type) {
        return switch (type) {
            case 1074 -> "IsNames";
            case 1075 -> "IsReaders";
            case 1076 -> "IsAuthors";
            default -> throw new ScriptError(Fault.ILLEGAL_CALL.number(), "the type of an item: " + type);
        };
    }
}

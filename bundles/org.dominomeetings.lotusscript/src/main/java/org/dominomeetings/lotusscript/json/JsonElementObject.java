package org.dominomeetings.lotusscript.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.util.Objects;
import org.dominomeetings.lotusscript.manner.Manners;
import org.dominomeetings.lotusscript.object.NotesClassObject;
import org.dominomeetings.lotusscript.value.Special;

/** NotesJSONElement: a name and a value. */
final class JsonElementObject extends NotesClassObject {

    // Values of Type: HCL Domino Designer help, "Type property (NotesJSONElement - LotusScript)", JSONELEM_TYPE
    // constants.
    private static final short OBJECT = 1;
    private static final short ARRAY = 2;
    private static final short STRING = 3;
    private static final short NUMBER = 4;
    private static final short BOOLEAN = 5;
    private static final short EMPTY = 64;

    JsonElementObject(String name, JsonElement value, Manners manners) {
        super("NotesJSONElement");
        property("Name", () -> name);
        property("Type", () -> typeOf(value));
        property("Value", () -> valueOf(value, manners));
    }

    private static short typeOf(JsonElement value) {
        if (value.isJsonObject()) {
            return OBJECT;
        }
        if (value.isJsonArray()) {
            return ARRAY;
        }
        if (value.isJsonNull()) {
            return EMPTY;
        }
        JsonPrimitive simple = value.getAsJsonPrimitive();
        return simple.isString() ? STRING : simple.isNumber() ? NUMBER : BOOLEAN;
    }

    private static Object valueOf(JsonElement value, Manners manners) {
        return switch (typeOf(value)) {
            case OBJECT -> new JsonContainer("NotesJSONObject", value, manners);
            case ARRAY -> new JsonContainer("NotesJSONArray", value, manners);
            case STRING -> Objects.requireNonNull(value.getAsString());
            case NUMBER -> value.getAsDouble();
            case BOOLEAN -> value.getAsBoolean();
            default -> Special.EMPTY;
        };
    }
}

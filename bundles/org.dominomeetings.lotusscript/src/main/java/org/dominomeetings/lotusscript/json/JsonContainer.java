package org.dominomeetings.lotusscript.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dominomeetings.lotusscript.manner.Manner;
import org.dominomeetings.lotusscript.manner.Manners;
import org.dominomeetings.lotusscript.object.Arguments;
import org.dominomeetings.lotusscript.object.NotesClassObject;
import org.dominomeetings.lotusscript.value.Conversions;
import org.dominomeetings.lotusscript.value.Fault;
import org.dominomeetings.lotusscript.value.ScriptError;
import org.dominomeetings.lotusscript.value.Special;
import org.jspecify.annotations.Nullable;

/** NotesJSONNavigator, NotesJSONObject or NotesJSONArray: what holds elements, and goes through them. */
class JsonContainer extends NotesClassObject {

    /** "JSON Element not found" (H_GETELEMENTBYNAME_METHOD_NJN of 14.5.0). */
    private static final int NOT_FOUND = 4843;

    private final JsonElement content;
    private final Manners manners;
    private int next;

    JsonContainer(String className, JsonElement content, Manners manners) {
        super(className);
        this.content = content;
        this.manners = manners;
        property("Size", () -> Conversions.integer(entries().size()));
        function("GetElementByName", arguments -> named(arguments.text(0)));
        function("GetFirstElement", arguments -> nth(1));
        function("GetNextElement", arguments -> nth(next + 1));
        function("GetNthElement", arguments -> nth(arguments.whole(0)));
        function("AppendElement", this::append);
        function("AppendObject", arguments -> appendContainer(arguments, new JsonObject()));
        function("AppendArray", arguments -> appendContainer(arguments, new JsonArray()));
    }

    final JsonElement content() {
        return content;
    }

    private record Entry(String name, JsonElement value) {}

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        if (content.isJsonArray()) {
            content.getAsJsonArray().forEach(value -> entries.add(new Entry("", value)));
        } else {
            for (Map.Entry<String, JsonElement> member :
                    content.getAsJsonObject().entrySet()) {
                entries.add(new Entry(member.getKey(), member.getValue()));
            }
        }
        return entries;
    }

    /** Names of members are compared with regard to case, as JSON's are. */
    private Object named(String name) {
        return element(name, content.isJsonObject() ? content.getAsJsonObject().get(name) : null);
    }

    private Object nth(int number) {
        List<Entry> entries = entries();
        if (number < 1 || number > entries.size()) {
            return missing();
        }
        next = number;
        return element(entries.get(number - 1).name(), entries.get(number - 1).value());
    }

    /** The element that is there, or what this client says of one that is not. */
    final Object element(String name, @Nullable JsonElement value) {
        return value == null ? missing() : new JsonElementObject(name, value, manners);
    }

    private Object missing() {
        if (manners.has(Manner.MISSING_MEMBER_IS_ERROR)) {
            throw new ScriptError(NOT_FOUND, "JSON Element not found");
        }
        return Special.NOTHING;
    }

    private Object append(Arguments arguments) {
        JsonElement value = toJson(arguments.value(0));
        add(arguments.text(1), value);
        return element(arguments.text(1), value);
    }

    private Object appendContainer(Arguments arguments, JsonElement made) {
        add(arguments.text(0), made);
        return new JsonContainer(made.isJsonArray() ? "NotesJSONArray" : "NotesJSONObject", made, manners);
    }

    private void add(String name, JsonElement value) {
        if (content.isJsonArray()) {
            content.getAsJsonArray().add(value);
        } else {
            content.getAsJsonObject().add(name, value);
        }
    }

    private static JsonElement toJson(Object value) {
        if (value instanceof Boolean truth) {
            return new JsonPrimitive(truth);
        }
        if (value instanceof Number number) {
            return new JsonPrimitive(number);
        }
        if (value == Special.EMPTY || value == Special.NULL) {
            return JsonNull.INSTANCE;
        }
        if (value instanceof String text) {
            return new JsonPrimitive(text);
        }
        throw Fault.TYPE_MISMATCH.error();
    }
}

package org.dominomeetings.providers.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dominomeetings.core.spi.HttpAnswer;

/** The JSON object of an answer, read leniently: what is missing or of another type counts as not told. */
public final class JsonBody {
    private final JsonObject object;

    private JsonBody(JsonObject object) {
        this.object = object;
    }

    /** The answer's object; empty if its body is anything else, a proxy's HTML page, say. */
    public static Optional<JsonBody> of(HttpAnswer answer) {
        return parsed(answer).filter(JsonElement::isJsonObject).map(element -> new JsonBody(element.getAsJsonObject()));
    }

    /** The objects of an answer that is a list; empty if it is none, or one of something else. */
    public static Optional<List<JsonBody>> all(HttpAnswer answer) {
        JsonObject wrapped = new JsonObject();
        parsed(answer).ifPresent(element -> wrapped.add("list", element));
        return new JsonBody(wrapped).list("list");
    }

    private static Optional<JsonElement> parsed(HttpAnswer answer) {
        try {
            return Optional.of(JsonParser.parseString(answer.body()));
        } catch (JsonParseException notJson) {
            return Optional.empty();
        } catch (StackOverflowError tooDeep) {
            // Gson descends by recursion; a body of nothing but brackets is no answer either.
            return Optional.empty();
        }
    }

    /** A member's text; numbers and booleans as they are written, so that no id loses digits. */
    public Optional<String> text(String member) {
        JsonElement element = object.get(member);
        return element != null && element.isJsonPrimitive() ? Optional.of(element.getAsString()) : Optional.empty();
    }

    /** A whole number; empty if it is none. */
    public Optional<Long> number(String member) {
        return text(member).filter(digits -> digits.matches("-?\\d{1,18}")).map(Long::valueOf);
    }

    /** The objects of an array member; empty if it is none. */
    public List<JsonBody> objects(String member) {
        List<JsonBody> objects = new ArrayList<>();
        array(member)
                .ifPresent(array -> array.forEach(one -> {
                    if (one.isJsonObject()) {
                        objects.add(new JsonBody(one.getAsJsonObject()));
                    }
                }));
        return objects;
    }

    /** As {@link #objects}, for callers to whom no list, or a list of something else, is not an empty one. */
    public Optional<List<JsonBody>> list(String member) {
        List<JsonBody> objects = objects(member);
        return array(member).filter(array -> array.size() == objects.size()).map(array -> objects);
    }

    /** Whether an array member holds this text. */
    public boolean holds(String member, String text) {
        return array(member)
                .filter(array -> array.contains(new JsonPrimitive(text)))
                .isPresent();
    }

    private Optional<JsonArray> array(String member) {
        JsonElement element = object.get(member);
        return element != null && element.isJsonArray() ? Optional.of(element.getAsJsonArray()) : Optional.empty();
    }

    /** The same object with its members' names in lower case, for names that a service spells in more than one way. */
    public JsonBody inLowerCase() {
        JsonObject lower = new JsonObject();
        object.entrySet().forEach(member -> lower.add(member.getKey().toLowerCase(Locale.ROOT), member.getValue()));
        return new JsonBody(lower);
    }

    /** An object member; empty if it is none. */
    public Optional<JsonBody> object(String member) {
        JsonElement element = object.get(member);
        return element != null && element.isJsonObject()
                ? Optional.of(new JsonBody(element.getAsJsonObject()))
                : Optional.empty();
    }
}

package org.dominomeetings.providers.support;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dominomeetings.core.spi.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** The JSON object of a response, read leniently: what is missing or of another type counts as absent. */
public final class JsonBody {
    private final JsonObject object;

    private JsonBody(JsonObject object) {
        this.object = object;
    }

    /** The response's object; empty if its body is anything else, a proxy's HTML page, say. */
    public static Optional<JsonBody> of(HttpResponse answer) {
        return parse(answer.body());
    }

    /** The objects of a response that is an array; empty if it is none, or one of something else. */
    public static Optional<List<JsonBody>> listOf(HttpResponse answer) {
        JsonObject wrapped = new JsonObject();
        parsed(answer.body()).ifPresent(element -> wrapped.add("list", element));
        return new JsonBody(wrapped).list("list");
    }

    /** Parses an object; empty if the text is anything else. */
    public static Optional<JsonBody> parse(String text) {
        return parsed(text).filter(JsonElement::isJsonObject).map(element -> new JsonBody(element.getAsJsonObject()));
    }

    private static Optional<JsonElement> parsed(String text) {
        try {
            return Optional.of(JsonParser.parseString(text));
        } catch (JsonParseException notJson) {
            // Or one that is nested deeper than Gson's 255, a body of nothing but brackets, say.
            return Optional.empty();
        }
    }

    /**
     * A member's text; numbers and booleans as they are written, so that no id loses digits.
     *
     * @param path the member's name, after those of the objects that it is in; of an array the first object counts
     */
    public Optional<String> text(String... path) {
        JsonBody holder = this;
        for (String step : Arrays.copyOf(path, path.length - 1)) {
            Optional<JsonBody> inner = holder.object(step);
            if (!inner.isPresent()) {
                inner = holder.objects(step).stream().findFirst();
            }
            if (!inner.isPresent()) {
                return Optional.empty();
            }
            holder = inner.get();
        }
        JsonElement element = holder.object.get(path[path.length - 1]);
        return element != null && element.isJsonPrimitive() ? Optional.of(element.getAsString()) : Optional.empty();
    }

    /** As {@link #text}, null where it is not told: as {@link org.dominomeetings.core.meeting.Meeting.Builder} takes it. */
    public @Nullable String textOrNull(String... path) {
        return text(path).orElse(null);
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

    /** The texts of an array member; empty if it is none. */
    public List<String> texts(String member) {
        List<String> texts = new ArrayList<>();
        array(member)
                .ifPresent(array -> array.forEach(one -> {
                    if (one.isJsonPrimitive() && one.getAsJsonPrimitive().isString()) {
                        texts.add(one.getAsString());
                    }
                }));
        return texts;
    }

    /** Whether an array member holds this text. */
    public boolean contains(String member, String text) {
        return array(member)
                .filter(array -> array.contains(new JsonPrimitive(text)))
                .isPresent();
    }

    private Optional<JsonArray> array(String member) {
        JsonElement element = object.get(member);
        return element != null && element.isJsonArray() ? Optional.of(element.getAsJsonArray()) : Optional.empty();
    }

    JsonObject copy() {
        return object.deepCopy();
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

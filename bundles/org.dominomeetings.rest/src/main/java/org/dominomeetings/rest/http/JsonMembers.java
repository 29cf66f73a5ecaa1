package org.dominomeetings.rest.http;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;

/**
 * The members of a JSON object, each asked for by name and type. Null counts as a value, of a wrong type: a member that is
 * there and is not of the type asked for is a {@code wrong-value}, a required one that is not there a {@code missing-member}.
 */
public final class JsonMembers {
    private final JsonObject object;

    public JsonMembers(JsonObject object) {
        this.object = object;
    }

    /** @throws MeetingException {@code unknown-member} for any other: it may mean something to the caller that we ignore */
    public JsonMembers only(String... known) {
        for (String name : object.keySet()) {
            if (!Arrays.asList(known).contains(name)) {
                throw MeetingException.of(ProblemCode.UNKNOWN_MEMBER, shown(name))
                        .field(shown(name));
            }
        }
        return this;
    }

    public boolean has(String name) {
        return object.has(name);
    }

    /** A text; empty where there is none. */
    public Optional<String> text(String name) {
        JsonElement element = object.get(name);
        if (element == null) {
            return Optional.empty();
        }
        return Optional.of(text(name, element, AllowedValues.of(name)));
    }

    /** A text, which is no member any more then; empty where there is none. */
    public Optional<String> take(String name) {
        Optional<String> text = text(name);
        object.remove(name);
        return text;
    }

    /** A whole number; empty where there is none. */
    public Optional<Integer> wholeNumber(String name, int least, int most) {
        JsonElement element = object.get(name);
        if (element == null) {
            return Optional.empty();
        }
        boolean number =
                element.isJsonPrimitive() && element.getAsJsonPrimitive().isNumber();
        double value = number ? element.getAsDouble() : Double.NaN;
        if (!(value >= least && value <= most && value == Math.rint(value))) {
            throw wrong(name, least + " \u2026 " + most);
        }
        return Optional.of((int) value);
    }

    public String requiredText(String name) {
        return text(name).orElseThrow(() -> missing(name));
    }

    /** Texts, given as one or as an array; empty where there are none. */
    public List<String> texts(String name) {
        JsonElement element = object.get(name);
        if (element == null) {
            return Collections.emptyList();
        }
        if (!element.isJsonArray()) {
            return Collections.singletonList(text(name, element, AllowedValues.TEXTS));
        }
        List<String> texts = new ArrayList<>();
        element.getAsJsonArray().forEach(one -> texts.add(text(name, one, AllowedValues.TEXTS)));
        return texts;
    }

    /** A boolean; false where there is none. */
    public boolean flag(String name) {
        JsonElement element = object.get(name);
        if (element == null) {
            return false;
        }
        if (!element.isJsonPrimitive() || !element.getAsJsonPrimitive().isBoolean()) {
            throw wrong(name, AllowedValues.FLAG);
        }
        return element.getAsBoolean();
    }

    public JsonMembers requiredObject(String name) {
        JsonElement element = object.get(name);
        if (element == null) {
            throw missing(name);
        }
        if (!element.isJsonObject()) {
            throw wrong(name, AllowedValues.OBJECT);
        }
        return new JsonMembers(element.getAsJsonObject());
    }

    /** The problem {@code missing-member} for a member, or for a parameter of the query. */
    public static MeetingException missing(String name) {
        return MeetingException.of(ProblemCode.MISSING_MEMBER, name).field(name);
    }

    /**
     * The problem {@code wrong-value} for a member.
     *
     * @param possible the values that there are, or one of the form that is taken, as JSON writes them; see {@link
     *     AllowedValues}
     */
    public static MeetingException wrong(String name, String possible) {
        return MeetingException.of(ProblemCode.WRONG_VALUE, name, possible).field(name);
    }

    /** A caller's name for a member, shortened for display. */
    static String shown(String name) {
        return name.length() <= 40 ? name : name.substring(0, 40);
    }

    private static String text(String name, JsonElement element, String possible) {
        if (!element.isJsonPrimitive() || !element.getAsJsonPrimitive().isString()) {
            throw wrong(name, possible);
        }
        return element.getAsString();
    }
}

package org.dominomeetings.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;

/** The members of a JSON object, each asked for by name and type. Null counts as a value, of a wrong type. */
final class Members {
    private final JsonObject object;

    Members(JsonObject object) {
        this.object = object;
    }

    /** @throws MeetingProblem {@code unknown-member} for any other: it may mean something to the caller that we ignore */
    Members only(String... known) {
        for (String name : object.keySet()) {
            if (!Arrays.asList(known).contains(name)) {
                throw MeetingProblem.of(ProblemCode.UNKNOWN_MEMBER, shown(name)).field(shown(name));
            }
        }
        return this;
    }

    boolean has(String name) {
        return object.has(name);
    }

    Optional<String> text(String name) {
        JsonElement element = object.get(name);
        if (element == null) {
            return Optional.empty();
        }
        return Optional.of(text(name, element, Possible.of(name)));
    }

    String requiredText(String name) {
        return text(name).orElseThrow(() -> missing(name));
    }

    /** One text or a list of texts; empty where there is none. */
    List<String> texts(String name) {
        JsonElement element = object.get(name);
        if (element == null) {
            return Collections.emptyList();
        }
        if (!element.isJsonArray()) {
            return Collections.singletonList(text(name, element, Possible.TEXTS));
        }
        List<String> texts = new ArrayList<>();
        element.getAsJsonArray().forEach(one -> texts.add(text(name, one, Possible.TEXTS)));
        return texts;
    }

    boolean flag(String name) {
        JsonElement element = object.get(name);
        if (element == null) {
            return false;
        }
        if (!element.isJsonPrimitive() || !element.getAsJsonPrimitive().isBoolean()) {
            throw wrong(name, Possible.FLAG);
        }
        return element.getAsBoolean();
    }

    Members requiredObject(String name) {
        JsonElement element = object.get(name);
        if (element == null) {
            throw missing(name);
        }
        if (!element.isJsonObject()) {
            throw wrong(name, Possible.OBJECT);
        }
        return new Members(element.getAsJsonObject());
    }

    static MeetingProblem missing(String name) {
        return MeetingProblem.of(ProblemCode.MISSING_MEMBER, name).field(name);
    }

    /**
     * @param possible the values that there are, or one of the form that is taken, as JSON writes them; see {@link Possible}
     */
    static MeetingProblem wrong(String name, String possible) {
        return MeetingProblem.of(ProblemCode.WRONG_VALUE, name, possible).field(name);
    }

    /** As much of a stranger's word as helps to find it. */
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

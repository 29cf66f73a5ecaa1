package org.dominomeetings.standin.http.control.resource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.store.NsfFolder;

/**
 * One call of the control API.
 *
 * @param method the HTTP method
 * @param path what follows the resource's name, without a slash before it
 * @param body an empty object where none was sent
 * @param place the place that the parameter {@code server} names, else the server of this process
 * @param named whether there was such a parameter
 * @param view the parameter {@code view}
 * @param as the parameter {@code as}
 */
public record ControlRequest(
        String method,
        String path,
        JsonObject body,
        DominoServer place,
        boolean named,
        Optional<String> view,
        Optional<String> as) {
    /** Whether something is to be done. @throws IllegalArgumentException for a method that is neither GET nor POST */
    public boolean isPost() {
        if (!method.equals("GET") && !method.equals("POST")) {
            throw new IllegalArgumentException("GET or POST");
        }
        return method.equals("POST");
    }

    /** A text of the body; empty where it is missing or null. */
    public Optional<String> text(String name) {
        JsonElement value = body.get(name);
        return value == null || value.isJsonNull() ? Optional.empty() : Optional.of(value.getAsString());
    }

    /** A text that must be there. */
    public String needed(String name) {
        return text(name).orElseThrow(() -> new IllegalArgumentException("\"" + name + "\" is missing"));
    }

    public Optional<Long> number(String name) {
        return text(name).map(Long::valueOf);
    }

    public Optional<Boolean> flag(String name) {
        return text(name).map(Boolean::valueOf);
    }

    /** A place by its name. */
    public DominoServer place(String name) {
        return place.domain()
                .find(name)
                .orElseThrow(() -> new NoSuchElementException("no such server or client: " + name));
    }

    /** A database of the place. */
    public NsfFolder database(String databasePath) {
        return place.data()
                .database(databasePath)
                .orElseThrow(() -> new NoSuchElementException("no such database: " + databasePath));
    }
}
